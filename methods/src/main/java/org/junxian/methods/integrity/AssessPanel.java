package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Asks all checks of a panel and combines the answers: within a check by equal weights, over checks by the plan's
/// weights, both by [CauchyCombination] because the checks look at the same figures; over units by
/// [FalseDiscovery].
public final class AssessPanel {

    private AssessPanel() {}

    /// @param period number of the period asked about; later figures are not looked at, save as revisions
    /// @return one for each member, in their order
    public static List<UnitAssessment> compute(Panel panel, CheckPlan plan, int period) {
        if (period < 0 || period >= panel.periods().size()) {
            throw new IllegalArgumentException("There is no period number %s among %s"
                    .formatted(period, panel.periods().size()));
        }
        int n = panel.members().size();
        var chances = new ArrayList<Map<IntegrityCheck, Double>>();
        var leading = new ArrayList<Map<IntegrityCheck, Evidence>>();
        for (int member = 0; member < n; member++) {
            chances.add(new EnumMap<>(IntegrityCheck.class));
            leading.add(new EnumMap<>(IntegrityCheck.class));
        }
        var model = new GrowthModel(panel);
        for (var check : IntegrityCheck.values()) {
            if (plan.weights().containsKey(check)) {
                List<List<Evidence>> byMember = new ArrayList<>();
                for (int member = 0; member < n; member++) {
                    byMember.add(new ArrayList<>());
                }
                made(check, panel, plan, model, period)
                        .forEach(one -> byMember.get(one.member()).add(one));
                for (int member = 0; member < n; member++) {
                    enter(check, byMember.get(member), chances.get(member), leading.get(member));
                }
            }
        }
        return combined(plan, chances, leading);
    }

    private static void enter(
            IntegrityCheck check,
            List<Evidence> evidence,
            Map<IntegrityCheck, Double> chances,
            Map<IntegrityCheck, Evidence> leading) {
        if (!evidence.isEmpty()) {
            chances.put(
                    check,
                    CauchyCombination.of(
                            evidence.stream().mapToDouble(Evidence::chance).toArray()));
            leading.put(
                    check,
                    evidence.stream()
                            .min(Comparator.comparingDouble(Evidence::chance))
                            .orElseThrow());
        }
    }

    private static List<Evidence> made(
            IntegrityCheck check, Panel panel, CheckPlan plan, GrowthModel model, int period) {
        return switch (check) {
            case CROSS, HIERARCHY -> new GrowthChecks(panel, plan, model).of(check, period);
            case SMOOTH -> new SmoothCheck(panel, plan).of(period);
            case DIGITS -> new DigitCheck(panel, plan).of(period);
            case TARGET -> new TargetCheck(panel, plan).of(period);
            case REVISION -> new RevisionCheck(panel, plan).of(period);
            case LIKENESS -> new LikenessCheck(panel, plan, model).of(period);
            case ADDITIVITY -> {
                var both = new ArrayList<>(new SumCheck(panel, plan).of(period));
                both.addAll(new CityCheck(panel, plan, model).of(period));
                yield both;
            }
        };
    }

    private static List<UnitAssessment> combined(
            CheckPlan plan, List<Map<IntegrityCheck, Double>> chances, List<Map<IntegrityCheck, Evidence>> leading) {
        double[] together = chances.stream()
                .mapToDouble(own -> CauchyCombination.of(
                        own.values().stream().mapToDouble(Double::doubleValue).toArray(),
                        own.keySet().stream()
                                .mapToDouble(check -> plan.weights().getOrDefault(check, 0.0))
                                .toArray()))
                .toArray();
        double[] adjusted = plan.correction().adjusted(together);
        var units = new ArrayList<UnitAssessment>();
        for (int member = 0; member < together.length; member++) {
            units.add(new UnitAssessment(
                    member,
                    together[member],
                    adjusted[member],
                    UnitAssessment.score(together[member]),
                    adjusted[member] <= plan.level(),
                    chances.get(member),
                    leading.get(member)));
        }
        return List.copyOf(units);
    }
}
