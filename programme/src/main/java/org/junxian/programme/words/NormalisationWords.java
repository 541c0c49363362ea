package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import org.junxian.index.scheme.Direction;
import org.junxian.index.scheme.Measure;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Normalisation.Ends;
import org.junxian.index.scheme.TieRule;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;

/// How an indicator becomes a score, in words. The formula beside the words is made by [ScoreFormula].
record NormalisationWords(Titles titles) {

    Text of(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.MinMax m -> minMax(m);
            case Normalisation.ZScore m -> zScore(m);
            case Normalisation.Rank m ->
                Say.fill("{0}名次（最差为 1）{1}", "Rank {0} (the worst has 1){1}", Say.within(m.within()), ties(m.ties()));
            case Normalisation.Borda m ->
                Say.fill("{0}波达计分到 {1}–{2}", "Borda {0} to {1}–{2}", Say.within(m.within()), m.from(), m.to());
            case Normalisation.PercentileRank m -> percentileRank(m);
            case Normalisation.DistanceToReference m -> distanceToReference(m);
            case Normalisation.DistanceToTarget m -> distanceToTarget(m);
            case Normalisation.DistanceToMaximum m -> distanceToMaximum(m);
            case Normalisation.ShareOfMaximum m -> shareOfMaximum(m);
            case Normalisation.Efficacy m -> efficacy(m);
            case Normalisation.TargetPassFail m -> targetPassFail(m);
            case Normalisation.LinearToTarget m -> linearToTarget(m);
            case Normalisation.RankSteps m -> rankSteps(m);
            case Normalisation.Tiers m -> Say.fill("分档计分：{0}", "Tiers: {0}", tiers(m));
            case Normalisation.Categories m -> Say.fill("类别计分：{0}", "By category: {0}", categories(m));
            case Normalisation.ThresholdPlusRank m -> thresholdPlusRank(m);
            case Normalisation.Grades m -> Say.fill("等级：{0}", "Grades: {0}", grades(m));
            case Normalisation.LevelGrowth m -> levelGrowth(m);
            case Normalisation.AsIs() -> new Text("数值本身即得分", "The figure is the score");
        };
    }

    private Text zScore(Normalisation.ZScore m) {
        return Say.fill(
                "{0}标准分，均值 {1}、标准差 {2}",
                "z-score {0}, mean {1}, standard deviation {2}", Say.within(m.within()), m.mean(), m.sd());
    }

    private Text percentileRank(Normalisation.PercentileRank m) {
        return Say.fill("{0}百分位次到 {1}–{2}", "Percentile rank {0} to {1}–{2}", Say.within(m.within()), m.from(), m.to());
    }

    private Text distanceToReference(Normalisation.DistanceToReference m) {
        return Say.fill(
                "与参照单位“{1}”的距离，{0}最差为 0，参照单位为 {2}",
                "Distance to {1}, the worst {0} has 0, {1} has {2}",
                Say.within(m.within()),
                titles.unit(m.reference()),
                m.full());
    }

    private Text distanceToTarget(Normalisation.DistanceToTarget m) {
        return Say.fill(
                "与目标 {1} 的距离，{0}最差为 0，达到目标为 {2}{3}",
                "Distance to the target {1}, the worst {0} has 0, the target {2}{3}",
                Say.within(m.within()),
                titles.perClass(m.target()),
                m.full(),
                capped(m.capped()));
    }

    private Text distanceToMaximum(Normalisation.DistanceToMaximum m) {
        return Say.fill(
                "{0}与最优值的距离，最差为 0，最优为 {1}",
                "Distance to the best {0}, from 0 to {1}", Say.within(m.within()), m.full());
    }

    private Text shareOfMaximum(Normalisation.ShareOfMaximum m) {
        return Say.fill("占{0}最优值的比例，最优为 {1}", "Share of the best {0}, which has {1}", Say.within(m.within()), m.full());
    }

    private Text targetPassFail(Normalisation.TargetPassFail m) {
        return Say.fill(
                "目标完成：达到 {0} 得 {1} 分，否则 0 分",
                "All or nothing: {1} at the target {0}, otherwise 0", titles.perClass(m.target()), m.full());
    }

    private Text linearToTarget(Normalisation.LinearToTarget m) {
        return Say.fill(
                "线性达标：{0} 得 0 分，{1} 得 {2} 分，最低 {3}、最高 {4}",
                "Linear to the target: 0 at {0}, {2} at {1}, at least {3} and at most {4}",
                titles.perClass(m.base()),
                titles.perClass(m.target()),
                m.full(),
                m.floor(),
                m.cap());
    }

    private Text rankSteps(Normalisation.RankSteps m) {
        return Say.fill(
                "争先进位：{0}第一名 {1} 分，名次每后一位减满分的 {2}，不低于满分的 {3}",
                "Rank steps {0}: the first has {1}, each further place {2} of it less, at least {3} of it",
                Say.within(m.within()),
                m.full(),
                m.step(),
                m.floor());
    }

    private Text thresholdPlusRank(Normalisation.ThresholdPlusRank m) {
        return Say.fill(
                "达到 {1} 得 {2} 分，达标者再按{0}名次得至多 {3} 分，每位减其 {4}；未达标 0 分",
                "{2} at {1}, and up to {3} by rank {0} among those that pass, {4} of it less for each place; otherwise 0",
                Say.within(m.within()),
                titles.perClass(m.threshold()),
                m.pass(),
                m.rankFull(),
                m.step());
    }

    private Text levelGrowth(Normalisation.LevelGrowth m) {
        return Say.fill(
                "水平占 {0}（{1}），{2}占 {3}（{4}）",
                "{0} level ({1}), {3} {2} ({4})",
                m.levelShare(),
                of(m.level()),
                change(m.change()),
                rest(m.levelShare()),
                of(m.growth()));
    }

    private static double rest(double share) {
        return java.math.BigDecimal.ONE
                .subtract(java.math.BigDecimal.valueOf(share))
                .doubleValue();
    }

    private Text minMax(Normalisation.MinMax m) {
        return switch (m.ends()) {
            case Ends.Observed(var within) ->
                Say.fill("{0}最小最大值标准化到 {1}–{2}", "Min-max {0} to {1}–{2}", Say.within(within), m.from(), m.to());
            case Ends.Stated(var low, var high) ->
                Say.fill(
                        "按固定两端（{0} 至 {1}）标准化到 {2}–{3}{4}",
                        "Min-max between the goalposts {0} and {1} to {2}–{3}{4}",
                        titles.perClass(low),
                        titles.perClass(high),
                        m.from(),
                        m.to(),
                        capped(m.capped()));
        };
    }

    private Text efficacy(Normalisation.Efficacy m) {
        return switch (m.ends()) {
            case Ends.Observed(var within) ->
                Say.fill(
                        "功效系数（c = {0}），{1}最差、最好值为不允许值和满意值，满分 {2}",
                        "Efficacy coefficient (c = {0}) between the worst and the best {1}, full score {2}",
                        m.c(),
                        Say.within(within),
                        m.full());
            case Ends.Stated(var low, var high) ->
                Say.fill(
                        "功效系数（c = {0}），不允许值与满意值为 {1} 和 {2}，满分 {3}{4}",
                        "Efficacy coefficient (c = {0}) between the unacceptable and the satisfactory value, {1} and {2}, full score {3}{4}",
                        m.c(),
                        titles.perClass(low),
                        titles.perClass(high),
                        m.full(),
                        capped(m.capped()));
        };
    }

    private static Text capped(boolean capped) {
        return capped
                ? new Text("，超出者封顶保底", ", held at the ends beyond them")
                : new Text("，超出者照算", ", not held beyond them");
    }

    private static Text ties(TieRule ties) {
        return switch (ties) {
            case COMPETITION -> new Text("，同值取低位次", ", equal values share the lower place");
            case DENSE -> new Text("，同值不占位次", ", equal values take one place");
            case AVERAGE -> new Text("，同值取平均位次", ", equal values share the mean place");
        };
    }

    private static Text tiers(Normalisation.Tiers m) {
        String sign = m.edgeIncluded() ? "≥" : ">";
        List<Text> rows = new ArrayList<>();
        m.tiers()
                .reversed()
                .forEach(t -> rows.add(Say.fill(sign + " {0}：{1}", sign + " {0}: {1}", t.edge(), t.score())));
        rows.add(Say.fill("其余：{0}", "otherwise: {0}", m.below()));
        return Say.join(rows, "；", "; ");
    }

    private static Text categories(Normalisation.Categories m) {
        List<Text> rows = new ArrayList<>();
        m.categories().forEach(c -> rows.add(Say.fill("{0}：{1}", "{0}: {1}", c.label(), c.score())));
        return Say.join(rows, "；", "; ");
    }

    private static Text grades(Normalisation.Grades m) {
        List<Text> rows = new ArrayList<>();
        for (Normalisation.Grade grade : m.grades()) {
            boolean last = grade == m.grades().getLast();
            rows.add(
                    last
                            ? Say.fill("其余 {0}（{1}）", "otherwise {0} ({1})", grade.label(), grade.value())
                            : Say.fill(
                                    "达到 {0} 为 {1}（{2}）",
                                    "{1} from {0} ({2})", grade.atLeast(), grade.label(), grade.value()));
        }
        return Say.join(rows, "；", "; ");
    }

    static Text change(Measure.Change change) {
        return switch (change) {
            case Measure.Change.Level() -> new Text("水平", "level");
            case Measure.Change.Growth(int lag) ->
                lag == 1
                        ? new Text("比上期增长（%）", "growth over the period before (%)")
                        : Say.fill("比前 {0} 期增长（%）", "growth over {0} periods before (%)", lag);
            case Measure.Change.Difference(int lag) ->
                lag == 1
                        ? new Text("比上期增量", "difference from the period before")
                        : Say.fill("比前 {0} 期增量", "difference from {0} periods before", lag);
        };
    }

    static Text direction(Direction direction) {
        return switch (direction) {
            case Direction.MoreIsBetter() -> new Text("越高越好", "more is better");
            case Direction.LessIsBetter() -> new Text("越低越好", "less is better");
            case Direction.BestInside(double low, double high) ->
                Say.fill(
                        "在 {0} 至 {1} 之间最好，以外按距离",
                        "best between {0} and {1}, outside by the distance",
                        Numbers.shortest(low),
                        Numbers.shortest(high));
        };
    }
}
