package org.junxian.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Period;
import org.junxian.index.data.Population;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Adjustment;
import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Condition;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Measure.Change;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Quantity;
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.TieRule;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Treatment.Transform;
import org.junxian.index.scheme.Within;

/// Random schemes and figures, the same for the same seed. Figures are positive; some are missing, some do not apply.
final class RandomCases {

    private static final int VARIABLES = 8;

    final SplittableRandom random;
    private final int classes;
    private int nodes;

    RandomCases(long seed) {
        random = new SplittableRandom(seed);
        classes = random.nextInt(1, 4);
    }

    Figures figures() {
        int n = random.nextInt(4, 30);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            units.add(new Unit(new UnitId("u" + (100 + i)), new ClassId("c" + random.nextInt(classes))));
        }
        List<Exclusion> exclusions =
                random.nextInt(3) == 0 ? List.of(new Exclusion(units.get(n - 1).id(), "by name")) : List.of();
        List<Composition> compositions = random.nextInt(3) == 0
                ? List.of(new Composition(
                        units.get(0).id(),
                        List.of(
                                new Composition.Part(units.get(1).id(), 2.5),
                                new Composition.Part(units.get(2).id(), 1),
                                new Composition.Part(units.get(n - 1).id(), 4))))
                : List.of();
        Figures.Builder builder = Figures.of(new Population(units, exclusions, compositions));
        for (int v = 0; v < VARIABLES; v++) {
            boolean coarse = random.nextInt(3) == 0;
            for (int year = 2017; year <= 2021; year++) {
                for (Unit unit : units) {
                    builder.put(unit.id(), new VariableId("v" + v), Period.ofYear(year), figure(coarse));
                }
            }
        }
        return builder.build();
    }

    private Figure figure(boolean coarse) {
        int kind = random.nextInt(40);
        if (kind == 0) {
            return new Figure.NotApplicable("does not apply");
        }
        if (kind <= 2) {
            return Figure.NOT_REPORTED;
        }
        double x = coarse ? random.nextInt(1, 6) : Math.exp(random.nextDouble(0, 3));
        return new Figure.Value(random.nextInt(30) == 0 ? x * 40 : x);
    }

    Scheme scheme() {
        Group root = group(0);
        int adjustments = random.nextInt(4);
        List<Adjustment> list = new ArrayList<>();
        for (int i = 0; i < adjustments; i++) {
            list.add(adjustment("adjustment" + i, root));
        }
        boolean screened = random.nextInt(4) == 0;
        return new Scheme(
                "random",
                Period.ofYear(2020),
                100,
                root,
                screened ? new Screening(0.6, 0.3) : Screening.NONE,
                list,
                random.nextBoolean() ? OptionalDouble.of(4) : OptionalDouble.empty(),
                random.nextBoolean() ? OptionalDouble.of(4) : OptionalDouble.empty(),
                new Ranking(pick(TieRule.values()), Within.ALL, tieBreaks()),
                Optional.empty());
    }

    private List<Ranking.TieBreak> tieBreaks() {
        return random.nextBoolean() ? List.of() : List.of(new Ranking.TieBreak(quantity(), random.nextBoolean()));
    }

    private Group group(int depth) {
        List<Node> children = new ArrayList<>();
        int count = random.nextInt(1, 5);
        NodeId id = new NodeId("g" + nodes++);
        for (int i = 0; i < count; i++) {
            children.add(depth < 2 && random.nextInt(3) == 0 ? group(depth + 1) : indicator());
        }
        return new Group(id, perClass(0.5, 5, true), aggregation(), missing(), children);
    }

    private Aggregation aggregation() {
        return pick(new Aggregation[] {
            new Aggregation.WeightedMean(),
            new Aggregation.WeightedMean(),
            new Aggregation.Points(100),
            new Aggregation.Sum(),
            new Aggregation.Geometric(),
            new Aggregation.Harmonic(),
            new Aggregation.Power(random.nextBoolean() ? 2 : -0.5),
            new Aggregation.Minimum(),
            new Aggregation.Median(),
            new Aggregation.Ordered(List.of(3.0, 0.0, 2.0)),
            new Aggregation.NearIdeal(60)
        });
    }

    private MissingPolicy missing() {
        return random.nextInt(3) == 0
                ? MissingPolicy.PROPAGATE
                : new MissingPolicy.Reweight(random.nextDouble(0.05, 0.9));
    }

    private Indicator indicator() {
        return new Indicator(
                new NodeId("i" + nodes++),
                perClass(0.5, 5, true),
                measure(),
                pick(new Direction[] {Direction.MORE, Direction.LESS, new Direction.BestInside(3, 6)}),
                imputation(),
                treatment(),
                new RandomScales(this).any());
    }

    private Measure measure() {
        List<VariableId> denominators = random.nextInt(3) == 0 ? List.of(variable()) : List.of();
        Change change = pick(
                new Change[] {Change.LEVEL, Change.LEVEL, Change.LEVEL, new Change.Growth(1), new Change.Difference(2)
                });
        return new Measure(variable(), Optional.empty(), denominators, random.nextInt(2) == 0 ? 1 : 100, change);
    }

    private VariableId variable() {
        return new VariableId("v" + random.nextInt(VARIABLES));
    }

    private Imputation imputation() {
        return pick(new Imputation[] {
            Imputation.NONE,
            new Imputation.Mean(within()),
            new Imputation.Median(within()),
            new Imputation.RowMean(),
            new Imputation.Latest(2),
            new Imputation.Linear(random.nextBoolean()),
            new Imputation.FirstOf(List.of(new Imputation.Latest(1), new Imputation.RowMean())),
            new Imputation.FirstOf(List.of(new Imputation.Linear(false), new Imputation.Median(within())))
        });
    }

    private Treatment treatment() {
        return pick(new Treatment[] {
            Treatment.NONE,
            new Treatment.Automatic(random.nextInt(1, 6), 2, 3.5, Transform.LOG, within()),
            new Treatment.Automatic(3, 1, 1, Transform.NONE, within()),
            new Treatment.Winsorise(random.nextInt(0, 3), random.nextInt(0, 3), within()),
            new Treatment.Percentiles(0.05, 0.9, within()),
            new Treatment.Always(Transform.LOG)
        });
    }

    Within within() {
        return random.nextBoolean() ? Within.ALL : Within.CLASS;
    }

    /// One value for all classes, or one for each (where `gaps`, sometimes none or 0 for the last class).
    PerClass perClass(double low, double high, boolean gaps) {
        if (random.nextBoolean()) {
            return PerClass.all(random.nextDouble(low, high));
        }
        var byClass = new TreeMap<ClassId, Double>();
        for (int c = 0; c < classes; c++) {
            byClass.put(new ClassId("c" + c), random.nextDouble(low, high));
        }
        if (gaps && classes > 1 && random.nextInt(3) == 0) {
            byClass.put(new ClassId("c0"), 0.0);
        }
        return PerClass.of(byClass);
    }

    private Quantity quantity() {
        return random.nextBoolean()
                ? new Quantity.FigureOf(variable(), random.nextInt(2))
                : new Quantity.ScoreOf(new NodeId("g0"));
    }

    private Condition condition() {
        Condition simple = new Condition.AtLeast(new Quantity.FigureOf(variable(), 0), random.nextDouble(1, 8));
        return pick(new Condition[] {
            simple,
            new Condition.Not(simple),
            new Condition.Any(List.of(simple, new Condition.LessThan(quantity(), 4))),
            new Condition.All(List.of(new Condition.Not(simple), new Condition.MoreThan(quantity(), 2))),
            new Condition.AtMost(new Quantity.RankOf(new NodeId("g0"), within()), 3)
        });
    }

    private Adjustment adjustment(String id, Group root) {
        NodeId node =
                root.children().get(random.nextInt(root.children().size())).id();
        OptionalDouble cap = random.nextBoolean() ? OptionalDouble.of(3) : OptionalDouble.empty();
        Adjustment.Amount amount = pick(new Adjustment.Amount[] {
            new Adjustment.Amount.Fixed(2),
            new Adjustment.Amount.PerUnit(new Quantity.FigureOf(variable(), 0), 0.5),
            new Adjustment.Amount.ByRank(new Quantity.FigureOf(variable(), 0), List.of(3.0, 2.0, 1.0))
        });
        Adjustment.Effect effect = pick(new Adjustment.Effect[] {
            new Adjustment.Effect.Mark(),
            new Adjustment.Effect.Cap(40),
            new Adjustment.Effect.Take(5),
            new Adjustment.Effect.RankLast(),
            new Adjustment.Effect.Exclude()
        });
        return pick(new Adjustment[] {
            new Adjustment.Bonus(id, node, condition(), amount, cap),
            new Adjustment.Bonus(id, root.id(), condition(), amount, cap),
            new Adjustment.Deduction(id, node, condition(), amount, cap),
            new Adjustment.Veto(id, condition(), effect),
            new Adjustment.Floor(id, node, random.nextDouble(0, 60), effect),
            new Adjustment.DirectPass(id, condition(), random.nextBoolean())
        });
    }

    <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    static double[] uniform(SplittableRandom random, int n) {
        return DoubleStream.generate(random::nextDouble).limit(n).toArray();
    }
}
