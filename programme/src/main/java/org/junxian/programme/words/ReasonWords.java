package org.junxian.programme.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junxian.index.reasons.Factor;
import org.junxian.index.reasons.Move;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.reasons.Way;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;

/// Why a rank moved, in one sentence of both languages; and the names of what the reasons speak of.
public final class ReasonWords {

    private ReasonWords() {}

    public static Text factor(Factor factor) {
        return switch (factor) {
            case OWN_FIGURES -> new Text("自身数值", "own figures");
            case OTHER_FIGURES -> new Text("其他单位数值", "figures of others");
            case POPULATION -> new Text("参评单位变化", "units that take part");
            case CLASSES -> new Text("分类变化", "classes");
            case RULES -> new Text("规则变化", "rules");
            case WEIGHTS -> new Text("权重变化", "weights");
        };
    }

    /// Factors that can only be told together are named together.
    public static Text factors(Set<Factor> factors) {
        return Say.join(factors.stream().map(ReasonWords::factor).toList(), "与", " with ");
    }

    /// The places of every share with one decimal, adding up to the move (docs/method/reasons.md, E-5).
    public static List<Double> places(Move move) {
        return AddUp.round(move.shares().stream().map(Move.Share::places).toList(), move.rise(), 1);
    }

    /// One sentence: from which rank to which, and what each factor did, the largest first.
    public static Text move(Text unit, Move move) {
        Text sentence = move.rise() == 0
                ? Say.fill(
                        "{0}仍为第 {1} 位",
                        "{0} stayed at rank {1}", unit, rank(move.after().rank()))
                : Say.fill(
                        move.rise() > 0 ? "{0}由第 {1} 位升至第 {2} 位" : "{0}由第 {1} 位降至第 {2} 位",
                        move.rise() > 0 ? "{0} rose from rank {1} to rank {2}" : "{0} fell from rank {1} to rank {2}",
                        unit,
                        rank(move.before().rank()),
                        rank(move.after().rank()));
        if (move.shares().isEmpty()) {
            return Say.fill("{0}，两次评价没有任何不同。", "{0}; the two evaluations do not differ in anything.", sentence);
        }
        return Say.fill("{0}：{1}。", "{0}: {1}.", sentence, shares(move));
    }

    /// A unit that has no rank in one of the two evaluations.
    public static Text noMove(Text unit) {
        return Say.fill(
                "{0}没有同时具有两次评价的位次，无升降可解释。",
                "{0} does not have a rank in both evaluations, so there is no move to explain.", unit);
    }

    private static Text shares(Move move) {
        List<Double> places = places(move);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -Math.abs(places.get(i))));
        List<Text> parts = order.stream()
                .map(i -> Say.fill(
                        "{0} {1} 位", "{0} {1}", factors(move.shares().get(i).factors()), signed(places.get(i))))
                .toList();
        return Say.join(parts, "，", ", ");
    }

    private static String rank(double rank) {
        return Numbers.shortest(rank);
    }

    /// With a sign and one decimal.
    public static String signed(double places) {
        String text = BigDecimal.valueOf(places)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
        return places > 0 ? "+" + text : text;
    }

    public static Text way(Way.Kind kind) {
        return switch (kind) {
            case ONE_FIGURE -> new Text("只改一项", "one figure");
            case FEW_FIGURES -> new Text("改效果最大的几项", "the few that gain most");
            case ALL_FIGURES -> new Text("各项同步改进", "all by the same effort");
        };
    }

    public static Text fault(RuleFault.Kind kind) {
        return switch (kind) {
            case BETTER_HARMS -> new Text("数值更好反而吃亏", "a better figure harms");
            case WORSE_HELPS -> new Text("数值更差反而得利", "a worse figure helps");
            case CLIFF -> new Text("数值微变、得分突变", "a small change, a large step");
        };
    }
}
