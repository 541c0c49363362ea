package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.PerClass;
import org.junxian.programme.Numbers;

/// The formula of a normalisation as text, with letters or with the numbers of one unit in their places. Formulas and
/// their sources: docs/method/normalise.md.
final class ScoreFormula {

    private final boolean less;
    private final Symbols symbols;

    ScoreFormula(Direction direction, Symbols symbols) {
        this.less = !(direction instanceof Direction.MoreIsBetter);
        this.symbols = symbols;
    }

    /// The formula with letters.
    static String withLetters(Normalisation normalisation, Direction direction) {
        boolean distance = direction instanceof Direction.BestInside && !speaksOfTheFigure(normalisation);
        return new ScoreFormula(direction, new Symbols.Letters(distance)).text(normalisation);
    }

    /// Tables and ready scores look at the figure itself, whatever the direction.
    static boolean speaksOfTheFigure(Normalisation normalisation) {
        return normalisation instanceof Normalisation.Tiers
                || normalisation instanceof Normalisation.Categories
                || normalisation instanceof Normalisation.AsIs;
    }

    String text(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.MinMax m -> minMax(m);
            case Normalisation.ZScore m -> zScore(m);
            case Normalisation.Rank m -> symbols.rankFromBottom();
            case Normalisation.Borda m ->
                scaled(m.from(), m.to(), ratio(minus(symbols.rankFromBottom(), "1"), minus(symbols.n(), "1")));
            case Normalisation.PercentileRank m ->
                scaled(m.from(), m.to(), ratio(symbols.below(), minus(symbols.n(), "1")));
            case Normalisation.DistanceToReference m -> times(m.full(), oneMinus(symbols.reference(), worst()));
            case Normalisation.DistanceToTarget m -> {
                String target = symbols.stated("target", m.target());
                yield times(m.full(), share(symbols.x(), worst(), target, worst()));
            }
            case Normalisation.DistanceToMaximum m ->
                times(m.full(), oneMinus(less ? symbols.min() : symbols.max(), worst()));
            case Normalisation.ShareOfMaximum m ->
                times(m.full(), less ? ratio(symbols.min(), symbols.x()) : ratio(symbols.x(), symbols.max()));
            case Normalisation.Efficacy m -> efficacy(m);
            case Normalisation.TargetPassFail m ->
                reached(symbols.stated("target", m.target()), Numbers.shortest(m.full()));
            case Normalisation.LinearToTarget m -> linearToTarget(m);
            case Normalisation.RankSteps m -> steps(m.full(), m.step(), m.floor());
            case Normalisation.Tiers m -> tiers(m);
            case Normalisation.Categories m -> categories(m);
            case Normalisation.ThresholdPlusRank m ->
                reached(
                        symbols.stated("threshold", m.threshold()),
                        Numbers.shortest(m.pass()) + " + " + steps(m.rankFull(), m.step(), m.floor()));
            case Normalisation.Grades m -> grades(m);
            case Normalisation.LevelGrowth m -> levelGrowth(m);
            case Normalisation.AsIs() -> symbols.x();
        };
    }

    private String worst() {
        return less ? symbols.max() : symbols.min();
    }

    /// `(1 − (best − x) / (best − worst))`
    private String oneMinus(String best, String worst) {
        return "(1 − " + share(best, symbols.x(), best, worst) + ")";
    }

    private String levelGrowth(Normalisation.LevelGrowth m) {
        String level = Numbers.shortest(m.levelShare());
        return level + " × " + symbols.part("level", () -> text(m.level())) + " + (1 − " + level + ") × "
                + symbols.part("growth", () -> "growth");
    }

    private String minMax(Normalisation.MinMax m) {
        String low = low(m.ends());
        String high = high(m.ends());
        String part = less ? share(high, symbols.x(), high, low) : share(symbols.x(), low, high, low);
        return scaled(m.from(), m.to(), part);
    }

    private String low(Ends ends) {
        return switch (ends) {
            case Ends.Observed observed -> symbols.min();
            case Ends.Stated(PerClass low, PerClass high) -> symbols.stated("low", low);
        };
    }

    private String high(Ends ends) {
        return switch (ends) {
            case Ends.Observed observed -> symbols.max();
            case Ends.Stated(PerClass low, PerClass high) -> symbols.stated("high", high);
        };
    }

    private String zScore(Normalisation.ZScore m) {
        String z = less
                ? share(symbols.mean(), symbols.x(), symbols.sd())
                : share(symbols.x(), symbols.mean(), symbols.sd());
        String stretched = m.sd() == 1 ? z : Numbers.shortest(m.sd()) + " × " + z;
        return m.mean() == 0 ? stretched : Numbers.shortest(m.mean()) + " + " + stretched;
    }

    private String efficacy(Normalisation.Efficacy m) {
        String low = low(m.ends());
        String high = high(m.ends());
        String part = less ? share(high, symbols.x(), high, low) : share(symbols.x(), low, high, low);
        String c = Numbers.shortest(m.c());
        return times(m.full(), "(" + c + " + (1 − " + c + ") × " + part + ")");
    }

    private String linearToTarget(Normalisation.LinearToTarget m) {
        String base = symbols.stated("base", m.base());
        String target = symbols.stated("target", m.target());
        String line = times(m.full(), share(symbols.x(), base, target, base));
        return "min(" + Numbers.shortest(m.cap()) + ", max(" + Numbers.shortest(m.floor()) + ", " + line + "))";
    }

    private String steps(double full, double step, double floor) {
        String part = "1 − " + Numbers.shortest(step) + " × " + minus(symbols.rankFromTop(), "1");
        return times(full, "max(" + Numbers.shortest(floor) + ", " + part + ")");
    }

    private String reached(String target, String then) {
        return symbols.x() + (less ? " ≤ " : " ≥ ") + target + " → " + then + "; → 0";
    }

    private String tiers(Normalisation.Tiers m) {
        List<String> rows = new ArrayList<>();
        String sign = m.edgeIncluded() ? " ≥ " : " > ";
        m.tiers()
                .reversed()
                .forEach(t -> rows.add(
                        symbols.x() + sign + Numbers.shortest(t.edge()) + " → " + Numbers.shortest(t.score())));
        rows.add("→ " + Numbers.shortest(m.below()));
        return String.join("; ", rows);
    }

    private String categories(Normalisation.Categories m) {
        return String.join(
                "; ",
                m.categories().stream()
                        .map(c ->
                                symbols.x() + " = " + Numbers.shortest(c.code()) + " → " + Numbers.shortest(c.score()))
                        .toList());
    }

    private String grades(Normalisation.Grades m) {
        List<String> rows = new ArrayList<>();
        for (Normalisation.Grade grade : m.grades()) {
            boolean last = grade == m.grades().getLast();
            String edge = last ? "" : symbols.x() + (less ? " ≤ " : " ≥ ") + Numbers.shortest(grade.atLeast()) + " ";
            rows.add(edge + "→ " + Numbers.shortest(grade.value()));
        }
        return String.join("; ", rows);
    }

    /// `from + (to − from) × part`, as short as it can be said.
    private static String scaled(double from, double to, String part) {
        if (from == 0) {
            return times(to, part);
        }
        return Numbers.shortest(from) + " + (" + Numbers.shortest(to) + " − " + bracket(Numbers.shortest(from)) + ") × "
                + part;
    }

    private static String times(double full, String part) {
        return full == 1 ? part : Numbers.shortest(full) + " × " + part;
    }

    private static String minus(String a, String b) {
        return "(" + a + " − " + bracket(b) + ")";
    }

    private static String ratio(String a, String b) {
        return bracket(a) + " / " + bracket(b);
    }

    /// `(a − b) / (c − d)`
    private static String share(String a, String b, String c, String d) {
        return minus(a, b) + " / " + minus(c, d);
    }

    private static String share(String a, String b, String c) {
        return minus(a, b) + " / " + bracket(c);
    }

    /// A negative number after a sign stands in brackets.
    private static String bracket(String number) {
        return number.startsWith("-") ? "(" + number + ")" : number;
    }
}
