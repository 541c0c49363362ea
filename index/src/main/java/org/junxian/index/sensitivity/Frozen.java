package org.junxian.index.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junxian.index.data.Exclusion;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.result.ImputedValue;
import org.junxian.index.result.Result;
import org.junxian.index.result.Trail;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Screening;
import org.junxian.index.scheme.Treatment;

/// An evaluation whose indicators stand still at the scores they have, so that evaluating again computes only what
/// follows: groups, adjustments and ranks, by the same code as ever. Indicators that read a changed figure are thawed
/// and go their whole way from the raw figures.
///
/// Who takes part stands still too: a unit that was screened out stays out (docs/method/sensitivity.md, Z-7).
public final class Frozen {

    private final Scheme scheme;
    private final Figures figures;
    private final Map<NodeId, Indicator> still = new HashMap<>();

    /// From a result and the figures it was computed from.
    public Frozen(Result result, Figures raw) {
        Scheme from = result.scheme();
        Figures made = raw.over(withoutScreenedOut(result, raw.population()));
        Set<String> rowMeans = rowMeans(result);
        for (Indicator indicator : from.indicators()) {
            VariableId variable = new VariableId("score of " + indicator.id());
            made = with(made, result.trail(indicator.id()), variable, from, rowMeans);
            still.put(indicator.id(), still(indicator, variable));
        }
        figures = made;
        scheme = new Scheme(
                from.id(),
                from.period(),
                from.scale(),
                from.root(),
                Screening.NONE,
                from.adjustments(),
                from.bonusCap(),
                from.deductionCap(),
                from.ranking(),
                from.typology());
    }

    private static Population withoutScreenedOut(Result result, Population before) {
        List<Exclusion> exclusions = new ArrayList<>(before.exclusions());
        for (ExcludedUnit out : result.excluded()) {
            boolean screened = out.reason() == ExcludedUnit.Reason.AVAILABILITY
                    || out.reason() == ExcludedUnit.Reason.GROUP_AVAILABILITY;
            if (screened) {
                exclusions.add(new Exclusion(out.unit(), String.join(", ", out.details())));
            }
        }
        return new Population(before.units(), exclusions, before.compositions());
    }

    /// The scores that were made from a unit's other scores, as `indicator/unit`; they must follow those.
    private static Set<String> rowMeans(Result result) {
        Set<String> found = new HashSet<>();
        for (ImputedValue value : result.imputed()) {
            if (value.rule() instanceof Imputation.RowMean) {
                found.add(value.indicator() + "/" + value.unit());
            }
        }
        return found;
    }

    private static Figures with(Figures figures, Trail trail, VariableId variable, Scheme from, Set<String> rowMeans) {
        Population population = figures.population();
        double[] scores = new double[population.size()];
        Map<Integer, String> none = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            UnitId unit = population.units().get(i).id();
            boolean again = rowMeans.contains(trail.indicator() + "/" + unit);
            scores[i] = again ? Double.NaN : trail.score(i);
            if (Double.isNaN(scores[i]) && !again) {
                none.put(i, "has no score");
            }
        }
        return figures.with(variable, from.period(), scores, none);
    }

    private static Indicator still(Indicator of, VariableId scores) {
        Imputation imputation = asksForRowMean(of.imputation()) ? new Imputation.RowMean() : Imputation.NONE;
        return new Indicator(
                of.id(),
                of.weight(),
                Measure.of(scores),
                Direction.MORE,
                imputation,
                Treatment.NONE,
                new Normalisation.AsIs());
    }

    private static boolean asksForRowMean(Imputation rule) {
        return switch (rule) {
            case Imputation.RowMean() -> true;
            case Imputation.FirstOf(List<Imputation> rules) -> rules.stream().anyMatch(Frozen::asksForRowMean);
            case Imputation.None _, Imputation.Mean _, Imputation.Median _ -> false;
            case Imputation.Latest _, Imputation.Linear _ -> false;
        };
    }

    /// The raw figures and the scores that stand still, to evaluate the frozen scheme on.
    public Figures figures() {
        return figures;
    }

    /// The scheme with all indicators standing still.
    public Scheme scheme() {
        return thawed(Set.of());
    }

    /// The scheme in which the indicators that read one of these variables are computed from raw figures.
    public Scheme thawed(Set<VariableId> variables) {
        return scheme.with((Group) frozen(scheme.root(), variables));
    }

    private Node frozen(Node node, Set<VariableId> variables) {
        return switch (node) {
            case Indicator i ->
                reads(i, variables) ? i : Optional.ofNullable(still.get(i.id())).orElse(i);
            case Group g ->
                new Group(
                        g.id(),
                        g.weight(),
                        g.aggregation(),
                        g.missing(),
                        g.children().stream().map(c -> frozen(c, variables)).toList());
        };
    }

    private static boolean reads(Indicator indicator, Set<VariableId> variables) {
        return variables.contains(indicator.measure().variable())
                || indicator.measure().denominators().stream().anyMatch(variables::contains);
    }
}
