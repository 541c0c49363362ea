package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.data.UnitId;
import org.junxian.index.reasons.Comparison;
import org.junxian.index.reasons.Part;
import org.junxian.index.reasons.WhyThisScore;
import org.junxian.index.result.Result;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// Where a unit gains and loses against its class, its neighbours and the best, in numbers that add up as
/// shown and in words (docs/method/reasons.md, E-2).
public final class Strengths {

    private static final int TOLD = 3;

    /// With whom a unit is compared.
    public enum Against {
        CLASS,
        ALL,
        NEIGHBOURS,
        BEST
    }

    /// One comparison.
    ///
    /// @param against with whom, in words
    public record Told(Against kind, Text against, Comparison comparison) {}

    private final Programme programme;
    private final SchemeDefinition scheme;
    private final Result result;
    private final WhyThisScore why;
    private final ResultWords words;
    private final int decimals;

    public Strengths(Programme programme, SchemeDefinition scheme, Result result) {
        this.programme = programme;
        this.scheme = scheme;
        this.result = result;
        this.why = new WhyThisScore(result);
        this.words = new ResultWords(new MethodWords(programme, scheme));
        this.decimals = Fixed.decimals(result.scheme());
    }

    /// The comparisons that say something: none for a unit without a rank, none with itself alone.
    public List<Told> of(Unit unit) {
        List<Told> told = new ArrayList<>();
        boolean classes = result.population().classes().size() > 1;
        tell(
                classes ? Against.CLASS : Against.ALL,
                classes ? inClass(unit.classId()) : new Text("全部单位的平均", "the mean of all"),
                why.againstClass(unit.id()),
                told);
        tell(
                Against.NEIGHBOURS,
                new Text("毗邻单位的平均", "the mean of its neighbours"),
                why.against(unit.id(), programme.territory().neighboursOf(unit.id())),
                told);
        tell(Against.BEST, new Text("第一名", "the best"), why.againstBest(unit.id()), told);
        return told;
    }

    private static void tell(Against kind, Text against, Optional<Comparison> found, List<Told> into) {
        found.filter(comparison -> !comparison.others().equals(List.<UnitId>of(comparison.unit())))
                .ifPresent(comparison -> into.add(new Told(kind, against, comparison)));
    }

    private Text inClass(ClassId id) {
        Text title = programme.classes().getOrDefault(id, Text.same(id.id()));
        return Say.fill("本类“{0}”的平均", "the mean of its class \"{0}\"", title);
    }

    /// One sentence: with how many units, and by how much it is ahead or behind.
    public Text difference(Told told) {
        Comparison comparison = told.comparison();
        return Say.fill(
                "与{0}（{1} 个单位，{2} 分）相比：{3} 分",
                "Against {0} ({1} units, {2}): {3} points",
                told.against(),
                comparison.others().size(),
                Fixed.of(comparison.theirs(), decimals),
                Fixed.signed(comparison.difference(), decimals));
    }

    /// Where it gains most; empty where it gains nothing.
    public Optional<Text> gains(Comparison comparison) {
        return list("优势最大：{0}", "gains most: {0}", comparison.strengths());
    }

    /// Where it loses most; empty where it loses nothing.
    public Optional<Text> loses(Comparison comparison) {
        return list("差距最大：{0}", "loses most: {0}", comparison.weaknesses());
    }

    private Optional<Text> list(String zh, String en, List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Text> shown = parts.stream()
                .limit(TOLD)
                .map(part -> Say.fill("{0} {1}", "{0} {1}", title(part), Fixed.signed(part.difference(), decimals)))
                .toList();
        return Optional.of(Say.fill(zh, en, Say.join(shown, "；", "; ")));
    }

    /// The title of a node, or of what else raised or lowered the score.
    public Text title(Part part) {
        return part.effect()
                .map(words::effect)
                .orElseGet(() -> scheme.node(part.node()).title());
    }

    /// The parts that are no groups, in the order of the tree; their differences add up.
    public static List<Part> parts(Comparison comparison) {
        return comparison.parts().stream().filter(part -> !part.group()).toList();
    }

    /// Their differences with so many decimals, adding up to the difference as it is shown.
    public List<Double> shown(Comparison comparison) {
        return AddUp.round(
                parts(comparison).stream().map(Part::difference).toList(), comparison.difference(), decimals);
    }
}
