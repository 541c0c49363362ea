package org.junxian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// An invented land to measure on: units in three classes, skewed figures with one in fifty missing, and a scheme as
/// the house would write it (class medians for gaps, the automatic treatment, min-max, weights by class, groups of
/// five). The same for the same seed.
public record Land(Figures figures, Scheme scheme) {

    private static final Period YEAR = Period.ofYear(2020);
    private static final List<ClassId> CLASSES = List.of(new ClassId("I"), new ClassId("II"), new ClassId("III"));

    public static Land of(int units, int indicators, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Land(figures(units, indicators, random), scheme(indicators, random));
    }

    private static Figures figures(int units, int indicators, SplittableRandom random) {
        List<Unit> list = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            list.add(new Unit(new UnitId(String.valueOf(370_000 + i)), CLASSES.get(random.nextInt(3))));
        }
        Figures.Builder builder = Figures.of(Population.of(list));
        for (int j = 0; j < indicators; j++) {
            double skew = random.nextDouble(0.1, 1.3);
            for (Unit unit : list) {
                Figure figure = random.nextInt(50) == 0
                        ? Figure.NOT_REPORTED
                        : new Figure.Value(StrictMath.exp(skew * random.nextGaussian()));
                builder.put(unit.id(), new VariableId("v" + j), YEAR, figure);
            }
        }
        return builder.build();
    }

    private static Scheme scheme(int indicators, SplittableRandom random) {
        List<Node> groups = new ArrayList<>();
        for (int from = 0; from < indicators; from += 5) {
            List<Node> members = new ArrayList<>();
            for (int j = from; j < Math.min(from + 5, indicators); j++) {
                members.add(indicator(j, random));
            }
            groups.add(group("g" + from, weight(random), members));
        }
        return Scheme.of("land", YEAR, 100, group("index", PerClass.all(1), groups));
    }

    private static Indicator indicator(int j, SplittableRandom random) {
        return new Indicator(
                new NodeId("i" + j),
                weight(random),
                Measure.of(new VariableId("v" + j)),
                j % 4 == 0 ? Direction.LESS : Direction.MORE,
                new Imputation.Median(Within.CLASS),
                Treatment.Automatic.standard(),
                new Normalisation.MinMax(new Ends.Observed(Within.ALL), 0, 100, false));
    }

    private static Group group(String id, PerClass weight, List<Node> children) {
        return new Group(new NodeId(id), weight, new Aggregation.WeightedMean(), MissingPolicy.PROPAGATE, children);
    }

    private static PerClass weight(SplittableRandom random) {
        return PerClass.of(Map.of(
                CLASSES.get(0), random.nextDouble(1, 9),
                CLASSES.get(1), random.nextDouble(1, 9),
                CLASSES.get(2), random.nextDouble(1, 9)));
    }
}
