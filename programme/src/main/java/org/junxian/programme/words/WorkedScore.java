package org.junxian.programme.words;

import org.junxian.index.result.Result;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.programme.Numbers;

/// How one unit's treated figure became its score: the formula with its numbers, or the row of a table it fell into.
final class WorkedScore {

    private final Result result;
    private final Indicator indicator;
    private final int unit;
    private final boolean less;

    WorkedScore(Result result, Indicator indicator, int unit) {
        this.result = result;
        this.indicator = indicator;
        this.unit = unit;
        this.less = !(indicator.direction() instanceof Direction.MoreIsBetter);
    }

    String text(int decimals) {
        double score = result.trail(indicator.id()).score(unit);
        Digits digits = new Digits(decimals);
        String formula = formula(indicator.normalisation(), digits, score);
        String outcome = digits.show(score);
        return afterArrow(formula).equals(outcome) ? formula : formula + digits.equals() + outcome;
    }

    /// The formula, or `condition → value` where a table or an end decides.
    private String formula(Normalisation normalisation, Digits digits, double score) {
        UnitNumbers numbers = new UnitNumbers(result, indicator, normalisation, unit, digits);
        boolean flat = numbers.population().min() == numbers.population().max();
        boolean alone = numbers.population().sorted().length < 2;
        String full = new ScoreFormula(indicator.direction(), numbers).text(normalisation);
        return switch (normalisation) {
            case Normalisation.MinMax m -> minMax(m, numbers, flat, full);
            case Normalisation.Efficacy m -> efficacy(m, numbers, flat, full);
            case Normalisation.ZScore m -> flat ? flat(m.mean()) : full;
            case Normalisation.DistanceToMaximum m -> flat ? flat(m.full() / 2) : full;
            case Normalisation.DistanceToReference m -> flat ? flat(m.full() / 2) : full;
            case Normalisation.DistanceToTarget m ->
                m.capped() && reaches(numbers, numbers.of(m.target()))
                        ? decided(numbers, numbers.of(m.target()), m.full())
                        : full;
            case Normalisation.TargetPassFail m -> decided(numbers, numbers.of(m.target()), m.full());
            case Normalisation.ThresholdPlusRank m -> threshold(m, numbers, full);
            case Normalisation.Tiers m -> tier(m, numbers);
            case Normalisation.Categories m -> category(m, numbers);
            case Normalisation.Grades m -> grade(m, numbers);
            case Normalisation.LevelGrowth m -> levelGrowth(m, digits, score);
            case Normalisation.Borda m -> alone ? flat((m.from() + m.to()) / 2) : full;
            case Normalisation.PercentileRank m -> alone ? flat((m.from() + m.to()) / 2) : full;
            case Normalisation.Rank m -> full;
            case Normalisation.ShareOfMaximum m -> full;
            case Normalisation.LinearToTarget m -> full;
            case Normalisation.RankSteps m -> full;
            case Normalisation.AsIs m -> full;
        };
    }

    private static String flat(double middle) {
        return "max = min → " + Numbers.shortest(middle);
    }

    /// Beyond a stated end that caps, the end decides.
    private String minMax(Normalisation.MinMax m, UnitNumbers numbers, boolean flat, String full) {
        if (m.ends() instanceof Ends.Observed) {
            return flat ? flat((m.from() + m.to()) / 2) : full;
        }
        if (m.capped() && m.ends() instanceof Ends.Stated(var low, var high)) {
            if (numbers.figure() < numbers.of(low)) {
                return arrow(numbers, " < ", numbers.of(low), less ? m.to() : m.from());
            }
            if (numbers.figure() > numbers.of(high)) {
                return arrow(numbers, " > ", numbers.of(high), less ? m.from() : m.to());
            }
        }
        return full;
    }

    private String efficacy(Normalisation.Efficacy m, UnitNumbers numbers, boolean flat, String full) {
        if (m.ends() instanceof Ends.Observed) {
            return flat ? flat(m.full() * (1 + m.c()) / 2) : full;
        }
        UnitNumbers exact = new UnitNumbers(result, indicator, m, unit, new Digits(Digits.ALL));
        double raw = Arithmetic.value(new ScoreFormula(indicator.direction(), exact).text(m));
        if (m.capped() && raw < 0) {
            return "max(0, " + full + ")";
        }
        return m.capped() && raw > m.full() ? "min(" + Numbers.shortest(m.full()) + ", " + full + ")" : full;
    }

    private static String arrow(UnitNumbers numbers, String sign, double edge, double value) {
        return numbers.x() + sign + numbers.show(edge) + " → " + Numbers.shortest(value);
    }

    private boolean reaches(UnitNumbers numbers, double edge) {
        return less ? numbers.figure() <= edge : numbers.figure() >= edge;
    }

    private String decided(UnitNumbers numbers, double edge, double full) {
        boolean reached = reaches(numbers, edge);
        String sign = reached ? (less ? " ≤ " : " ≥ ") : (less ? " > " : " < ");
        return arrow(numbers, sign, edge, reached ? full : 0);
    }

    private String threshold(Normalisation.ThresholdPlusRank m, UnitNumbers numbers, String full) {
        double edge = numbers.of(m.threshold());
        if (!reaches(numbers, edge)) {
            return decided(numbers, edge, 0);
        }
        return full.substring(0, full.lastIndexOf(";")); // without what holds below the threshold
    }

    private static String tier(Normalisation.Tiers m, UnitNumbers numbers) {
        double x = numbers.figure();
        for (Normalisation.Tier tier : m.tiers().reversed()) {
            if (m.edgeIncluded() ? x >= tier.edge() : x > tier.edge()) {
                return arrow(numbers, m.edgeIncluded() ? " ≥ " : " > ", tier.edge(), tier.score());
            }
        }
        return arrow(
                numbers, m.edgeIncluded() ? " < " : " ≤ ", m.tiers().getFirst().edge(), m.below());
    }

    private static String category(Normalisation.Categories m, UnitNumbers numbers) {
        return m.categories().stream()
                .filter(c -> c.code() == numbers.figure())
                .map(c -> c.label() + " → " + Numbers.shortest(c.score()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The engine refuses categories that are not listed"));
    }

    private String grade(Normalisation.Grades m, UnitNumbers numbers) {
        for (Normalisation.Grade grade : m.grades()) {
            boolean last = grade == m.grades().getLast();
            if (last || reaches(numbers, grade.atLeast())) {
                String edge = last ? "" : (less ? " ≤ " : " ≥ ") + numbers.show(grade.atLeast());
                return numbers.x() + edge + " → " + grade.label() + " → " + Numbers.shortest(grade.value());
            }
        }
        throw new IllegalStateException("The last grade takes the rest");
    }

    /// The level is worked out; the growth part is what the level leaves to the score.
    private String levelGrowth(Normalisation.LevelGrowth m, Digits digits, double score) {
        double share = m.levelShare();
        double level = Arithmetic.value(afterArrow(formula(m.level(), new Digits(Digits.ALL), score)));
        double growth = share == 1 ? 0 : (score - share * level) / (1 - share);
        String shown = Numbers.shortest(share);
        return shown + " × " + digits.show(level) + " + (1 − " + shown + ") × " + digits.show(growth);
    }

    private static String afterArrow(String formula) {
        int arrow = formula.lastIndexOf('→');
        return arrow < 0 ? formula : formula.substring(arrow + 1).strip();
    }
}
