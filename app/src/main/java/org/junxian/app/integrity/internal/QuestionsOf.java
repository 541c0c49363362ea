package org.junxian.app.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.integrity.internal.StoredEvidence.StoredPeer;
import org.junxian.app.integrity.internal.StoredEvidence.StoredSeries;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.methods.integrity.Evidence;
import org.junxian.methods.integrity.IntegrityCheck;
import org.junxian.methods.integrity.Panel;
import org.junxian.methods.integrity.UnitAssessment;
import org.junxian.programme.integrity.IntegrityPlan;

/// Turns what the checks found into questions that can be stored. Of other units only figures that anybody may see go
/// into a question.
public final class QuestionsOf {

    private final IntegrityPlan plan;
    private final PanelOfFigures figures;
    private final Panel panel;
    private final Set<Key> published;

    /// @param published the figures that everybody may see
    public QuestionsOf(IntegrityPlan plan, PanelOfFigures figures, Panel panel, Set<Key> published) {
        this.plan = plan;
        this.figures = figures;
        this.panel = panel;
        this.published = published;
    }

    public List<Flagged> of(List<UnitAssessment> assessments) {
        var flags = new ArrayList<Flagged>();
        for (var unit : assessments) {
            for (var evidence : unit.questions()) {
                flags.add(new Flagged(
                        code(unit.member()),
                        FlagWords.name(evidence.check()),
                        evidence.indicator(),
                        unit.score(),
                        stored(unit, evidence)));
            }
        }
        return flags;
    }

    private StoredEvidence stored(UnitAssessment unit, Evidence evidence) {
        var statistics = new TreeMap<String, Double>();
        evidence.statistics().forEach((name, value) -> {
            if (Double.isFinite(value)) {
                statistics.put(name, isGrowth(evidence, name) ? percent(value) : value);
            }
        });
        statistics.put("chance", evidence.chance());
        statistics.put("adjusted", unit.adjusted());
        List<String> inputs = evidence.check() == IntegrityCheck.CROSS ? inputs(evidence.indicator()) : List.of();
        return new StoredEvidence(
                year(evidence.from()),
                year(evidence.to()),
                statistics,
                inputs,
                series(code(unit.member()), evidence, inputs),
                peers(evidence),
                alike(evidence),
                isRate(evidence.indicator()),
                plan.demonstration());
    }

    private boolean isRate(String indicator) {
        return plan.rates().stream().anyMatch(one -> one.code().equals(indicator));
    }

    private boolean isGrowth(Evidence evidence, String name) {
        boolean growth = switch (evidence.check()) {
            case CROSS, HIERARCHY, REVISION -> true;
            case SMOOTH, DIGITS, TARGET, ADDITIVITY, LIKENESS -> false;
        };
        return growth && List.of("observed", "expected").contains(name) && !isRate(evidence.indicator());
    }

    /// Checks reckon with logarithms, people with percent of the year before.
    private static double percent(double logarithm) {
        return 100 * StrictMath.expm1(logarithm / 100);
    }

    private List<String> inputs(String output) {
        return plan.outputs().stream()
                .filter(one -> one.indicator().code().equals(output))
                .flatMap(one -> one.inputs().stream())
                .map(input -> input.code())
                .toList();
    }

    private List<StoredSeries> series(String unit, Evidence evidence, List<String> inputs) {
        var series = new ArrayList<StoredSeries>();
        series.add(series(unit, evidence.indicator(), false));
        if (evidence.check() == IntegrityCheck.REVISION) {
            series.add(series(unit, evidence.indicator(), true));
        }
        inputs.forEach(input -> series.add(series(unit, input, false)));
        return series;
    }

    private StoredSeries series(String unit, String indicator, boolean first) {
        var values = new ArrayList<@Nullable Double>();
        for (String year : figures.years()) {
            double value = first ? figures.firstValue(unit, indicator, year) : figures.value(unit, indicator, year);
            values.add(Double.isNaN(value) ? null : value);
        }
        return new StoredSeries(indicator, first, figures.years(), values);
    }

    /// The growth of peers over the same years, where both ends of it are public.
    private List<StoredPeer> peers(Evidence evidence) {
        if (evidence.from() == evidence.to()) {
            return List.of();
        }
        boolean rate = isRate(evidence.indicator());
        var peers = new ArrayList<StoredPeer>();
        for (int member : evidence.peers()) {
            var from = new Key(code(member), evidence.indicator(), year(evidence.from()));
            var to = new Key(code(member), evidence.indicator(), year(evidence.to()));
            if (published.contains(from) && published.contains(to)) {
                double before = figures.value(from.unit(), from.indicator(), from.period());
                double now = figures.value(to.unit(), to.indicator(), to.period());
                double growth = rate ? now - before : 100 * (now / before - 1);
                if (Double.isFinite(growth)) {
                    peers.add(new StoredPeer(code(member), growth));
                }
            }
        }
        return peers;
    }

    private @Nullable String alike(Evidence evidence) {
        if (evidence.check() != IntegrityCheck.LIKENESS) {
            return null;
        }
        String other = code(evidence.peers().getFirst());
        boolean seen = figures.years().stream()
                .filter(year -> !Double.isNaN(figures.value(other, evidence.indicator(), year)))
                .allMatch(year -> published.contains(new Key(other, evidence.indicator(), year)));
        return seen ? other : null;
    }

    private String code(int member) {
        return panel.members().get(member).code();
    }

    private String year(int period) {
        return panel.periods().get(period);
    }
}
