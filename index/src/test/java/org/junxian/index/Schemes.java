package org.junxian.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.data.VariableId;
import org.junxian.index.scheme.Adjustment;
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
import org.junxian.index.scheme.Ranking;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.Treatment;
import org.junxian.index.scheme.Within;

/// Short words to write schemes with in tests. An indicator has the name of its variable.
final class Schemes {

    static final Normalisation MIN_MAX = new Normalisation.MinMax(new Ends.Observed(Within.ALL), 0, 100, false);

    private Schemes() {}

    static Indicator indicator(String name, double weight, Normalisation normalisation) {
        return new Indicator(
                new NodeId(name),
                PerClass.all(weight),
                Measure.of(new VariableId(name)),
                Direction.MORE,
                Imputation.NONE,
                Treatment.NONE,
                normalisation);
    }

    static Indicator asIs(String name, double weight) {
        return indicator(name, weight, new Normalisation.AsIs());
    }

    static Indicator with(Indicator i, Direction direction) {
        return new Indicator(
                i.id(), i.weight(), i.measure(), direction, i.imputation(), i.treatment(), i.normalisation());
    }

    static Indicator with(Indicator i, Imputation imputation) {
        return new Indicator(
                i.id(), i.weight(), i.measure(), i.direction(), imputation, i.treatment(), i.normalisation());
    }

    static Indicator with(Indicator i, Treatment treatment) {
        return new Indicator(
                i.id(), i.weight(), i.measure(), i.direction(), i.imputation(), treatment, i.normalisation());
    }

    static Indicator with(Indicator i, Measure measure) {
        return new Indicator(
                i.id(), i.weight(), measure, i.direction(), i.imputation(), i.treatment(), i.normalisation());
    }

    static Indicator with(Indicator i, PerClass weight) {
        return new Indicator(
                i.id(), weight, i.measure(), i.direction(), i.imputation(), i.treatment(), i.normalisation());
    }

    static Group group(String name, double weight, Aggregation aggregation, Node... children) {
        return new Group(
                new NodeId(name), PerClass.all(weight), aggregation, MissingPolicy.PROPAGATE, List.of(children));
    }

    static Group with(Group g, MissingPolicy missing) {
        return new Group(g.id(), g.weight(), g.aggregation(), missing, g.children());
    }

    static Scheme scheme(Group root) {
        return Scheme.of("test", Picture.YEAR, 100, root);
    }

    /// One indicator `x`, which alone is the index.
    static Scheme single(Indicator indicator) {
        return scheme(group("index", 1, new Aggregation.WeightedMean(), indicator));
    }

    static Scheme with(Scheme s, Ranking ranking) {
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                s.root(),
                s.screening(),
                s.adjustments(),
                s.bonusCap(),
                s.deductionCap(),
                ranking,
                s.typology());
    }

    static Scheme with(Scheme s, Screening screening) {
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                s.root(),
                screening,
                s.adjustments(),
                s.bonusCap(),
                s.deductionCap(),
                s.ranking(),
                s.typology());
    }

    static Scheme with(Scheme s, Adjustment... adjustments) {
        return new Scheme(
                s.id(),
                s.period(),
                s.scale(),
                s.root(),
                s.screening(),
                List.of(adjustments),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                s.ranking(),
                Optional.empty());
    }
}
