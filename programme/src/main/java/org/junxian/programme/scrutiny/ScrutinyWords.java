package org.junxian.programme.scrutiny;

import java.util.Locale;
import org.junxian.index.multivariate.CorrelationFlag;
import org.junxian.index.multivariate.CorrelationMethod;
import org.junxian.index.reasons.RuleFault;
import org.junxian.index.scrutiny.RankingMethod;
import org.junxian.programme.model.Text;

/// What methods, flags and kinds of faults are called.
public final class ScrutinyWords {

    private ScrutinyWords() {}

    /// As it stands in tables: `too-high`, `class-blind`.
    public static String id(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Text of(CorrelationMethod method) {
        return switch (method) {
            case PEARSON -> new Text("皮尔逊", "Pearson");
            case SPEARMAN -> new Text("斯皮尔曼", "Spearman");
            case KENDALL -> new Text("肯德尔", "Kendall");
        };
    }

    public static Text of(CorrelationFlag flag) {
        return switch (flag) {
            case NEGATIVE -> new Text("此长彼消", "against each other");
            case WEAK -> new Text("几乎无关", "hardly together");
            case FITTING -> new Text("合适", "fitting");
            case TOO_HIGH -> new Text("近乎重复", "nearly the same");
            case UNKNOWN -> new Text("无法计算", "unknown");
        };
    }

    public static Text of(RuleFault.Kind kind) {
        return switch (kind) {
            case BETTER_HARMS -> new Text("变好反而降低", "better harms");
            case WORSE_HELPS -> new Text("变差反而提高", "worse helps");
            case CLIFF -> new Text("断崖", "cliff");
        };
    }

    public static Text of(RankingMethod method) {
        return switch (method) {
            case WEIGHTED_MEAN -> new Text("加权平均", "Weighted mean");
            case TOPSIS -> new Text("TOPSIS", "TOPSIS");
            case ENTROPY_TOPSIS -> new Text("熵权 TOPSIS", "Entropy TOPSIS");
            case VIKOR -> new Text("VIKOR", "VIKOR");
            case PROMETHEE -> new Text("PROMETHEE II", "PROMETHEE II");
            case WASPAS -> new Text("WASPAS", "WASPAS");
            case GREY_RELATION -> new Text("灰色关联", "Grey relation");
            case RANK_SUM_RATIO -> new Text("秩和比", "Rank-sum ratio");
            case COPELAND -> new Text("科普兰", "Copeland");
            case BORDA -> new Text("波达", "Borda");
            case CONDORCET -> new Text("孔多塞层次", "Condorcet layers");
            case KEMENY -> new Text("凯梅尼", "Kemeny");
        };
    }

    static Text of(Fairness.Against against) {
        return switch (against) {
            case WITHOUT_CLASSES -> new Text("不分类", "without classes");
            case EQUAL_WEIGHTS -> new Text("权重相等", "equal weights");
        };
    }

    static Text of(Fairness.Grouping grouping) {
        return switch (grouping) {
            case CLASS -> new Text("类别", "class");
            case CITY -> new Text("设区市", "city");
            case KIND -> new Text("县的种类", "kind of county");
        };
    }
}
