package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junxian.methods.integrity.CheckPlan.Additive;
import org.junxian.methods.integrity.CheckPlan.Output;

/// Counties whose figures do not add up to their city's own. The gap says that something does not fit, not where; the
/// likelihood of each county's growth with and without the gap says how likely it lies there, and the smallest set
/// of figures to change (Fellegi & Holt) is found with weights of minus the logarithm of that share. The chance of a
/// county is that of the city's gap over its share, so that an undecided gap accuses nobody.
final class CityCheck {

    private static final double SURPRISING = 0.05;
    private static final double MOST_TRUST = 50;
    private static final int MOST_CHANGES = 2;

    private final Panel panel;
    private final CheckPlan plan;
    private final GrowthModel model;

    CityCheck(Panel panel, CheckPlan plan, GrowthModel model) {
        this.panel = panel;
        this.plan = plan;
        this.model = model;
    }

    List<Evidence> of(int period) {
        var found = new ArrayList<Evidence>();
        for (var additive : plan.additive()) {
            var cities = panel.cities().get(additive.indicator());
            var output = plan.outputs().stream()
                    .filter(one -> one.indicator().equals(additive.indicator()))
                    .findFirst();
            if (cities != null && output.isPresent()) {
                add(found, additive, output.get(), cities, period);
            }
        }
        return found;
    }

    private void add(List<Evidence> found, Additive additive, Output output, Grid cities, int period) {
        List<List<Integer>> byCity = List.copyOf(panel.byCity().values());
        double[][] gaps = new double[byCity.size()][period + 1];
        for (int city = 0; city < gaps.length; city++) {
            for (int k = 0; k <= period; k++) {
                gaps[city][k] = gap(additive, byCity.get(city), cities.at(city, k), k);
            }
        }
        double spread = Middle.spread(
                Arrays.stream(gaps).flatMapToDouble(Arrays::stream).toArray());
        for (int city = 0; city < gaps.length; city++) {
            List<Integer> members = byCity.get(city);
            for (int k = Math.max(1, period - plan.window() + 1); k <= period; k++) {
                double finest = 100 * additive.tolerance() / cities.at(city, k);
                double z = Math.max(0, Math.abs(gaps[city][k]) - finest) / Math.max(spread, finest);
                if (!Double.isNaN(z)) {
                    double chance = Tails.studentBothSides(z, Residuals.FREEDOM);
                    locate(found, output, members, cities.at(city, k), gaps[city][k], chance, k);
                }
            }
        }
    }

    /// The counties' sum less the city's figure, in percent of it; NaN unless all counties are known.
    private double gap(Additive additive, List<Integer> members, double city, int period) {
        double sum = 0;
        for (int member : members) {
            sum += panel.value(additive.indicator(), member, period);
        }
        return 100 * (sum - city) / city;
    }

    private void locate(
            List<Evidence> found,
            Output output,
            List<Integer> members,
            double city,
            double gap,
            double chance,
            int period) {
        double[] shares = shares(output, members, gap / 100 * city, period);
        boolean surprising = chance <= SURPRISING;
        List<Integer> smallest = surprising ? smallest(output, members, shares, city, period) : List.of();
        for (int k = 0; k < shares.length; k++) {
            var statistics = new TreeMap<String, Double>();
            statistics.put("observed", 100 * (1 + gap / 100));
            statistics.put("expected", 100.0);
            statistics.put("gap", gap / 100 * city);
            statistics.put("share", 100 * shares[k]);
            statistics.put("smallest", smallest.contains(k) ? 1.0 : 0.0);
            int member = members.get(k);
            List<Integer> peers = surprising
                    ? members.stream().filter(other -> other != member).toList()
                    : List.of();
            found.add(new Evidence(
                    IntegrityCheck.ADDITIVITY,
                    member,
                    output.indicator(),
                    period,
                    period,
                    Math.min(1, chance / shares[k]),
                    statistics,
                    peers));
        }
    }

    /// How likely the gap lies in each county: exp(½ (z² - z'²)), z the deviation of its growth as reported and z' as
    /// it
    /// would be without the gap; equal shares where the growth says nothing.
    private double[] shares(Output output, List<Integer> members, double gap, int period) {
        var residuals = model.fromInputs(output, period, 1);
        double[] gains = new double[members.size()];
        for (int k = 0; k < gains.length; k++) {
            double figure = panel.value(output.indicator(), members.get(k), period);
            double z = residuals.deviation(members.get(k));
            double without = figure - gap <= 0
                    ? Double.NaN
                    : z - Panel.growth(output.measure(), figure, figure - gap) / residuals.spread();
            gains[k] = Double.isNaN(z) || Double.isNaN(without) ? Double.NaN : (z * z - without * without) / 2;
        }
        double usual = Middle.median(gains);
        double best =
                Arrays.stream(gains).filter(gain -> !Double.isNaN(gain)).max().orElse(0);
        double[] shares = new double[gains.length];
        Arrays.setAll(shares, k -> {
            double gain = Double.isNaN(gains[k]) ? usual : gains[k];
            return Double.isNaN(gain) ? 1 : StrictMath.exp(Math.max(-MOST_TRUST, gain - best));
        });
        double total = Arrays.stream(shares).sum();
        Arrays.setAll(shares, k -> shares[k] / total);
        return shares;
    }

    /// The places in the list of members of the smallest set to change; empty when it is not decided.
    private List<Integer> smallest(Output output, List<Integer> members, double[] shares, double city, int period) {
        int n = members.size();
        double[] figures = new double[n + 1];
        double[] weights = new double[n + 1];
        var terms = new TreeMap<Integer, Double>();
        var edits = new ArrayList<Edit>();
        for (int k = 0; k < n; k++) {
            figures[k] = panel.value(output.indicator(), members.get(k), period);
            weights[k] = 1 - StrictMath.log(shares[k]);
            terms.put(k, 1.0);
            var own = new TreeMap<Integer, Double>();
            own.put(k, 1.0);
            edits.add(new Edit(own, 0, Double.POSITIVE_INFINITY));
        }
        figures[n] = city;
        weights[n] = 1 + StrictMath.log(n);
        terms.put(n, -1.0);
        edits.add(new Edit(terms, 0, 0));
        var sets = ErrorLocalisation.of(figures, weights, edits, MOST_CHANGES).sets();
        return sets.size() != 1
                ? List.of()
                : IntStream.range(0, n)
                        .filter(sets.getFirst()::contains)
                        .boxed()
                        .toList();
    }
}
