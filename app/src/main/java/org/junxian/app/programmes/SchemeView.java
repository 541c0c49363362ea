package org.junxian.app.programmes;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.programmes.ProgrammeView.ClassView;
import org.junxian.programme.model.Text;

/// The method of a scheme, node by node, in words and formulas.
public record SchemeView(
        String id,
        Text title,
        @Nullable Text why,
        String period,
        boolean demonstration,
        List<String> basis,
        List<ClassView> classes,
        double scale,
        RankingView ranking,
        Text missing,
        List<NodeView> nodes,
        List<AdjustmentView> adjustments) {

    /// @param over `all` or `class`
    /// @param ties `competition`, `dense` or `average`
    public record RankingView(String over, String ties, Text words) {}

    /// @param weights in the parent, by class; the key is `all` where all classes have the same
    /// @param share   the effective share in the index, in per cent, by the same keys
    public record NodeView(
            String id,
            @Nullable String parent,
            int level,
            String kind,
            Text title,
            @Nullable Text unit,
            @Nullable String direction,
            Map<String, Double> weights,
            Map<String, Double> share,
            @Nullable RuleView aggregate,
            @Nullable RuleView impute,
            @Nullable RuleView treat,
            @Nullable RuleView normalise,
            @Nullable DenominatorView denominator,
            List<String> basis,
            @Nullable Text why) {}

    /// What is done at a stage.
    public record RuleView(
            String method, @Nullable Text words, @Nullable String formula) {}

    /// What a figure is divided by, and the factor it is multiplied with.
    public record DenominatorView(String code, Text title, double factor) {}

    /// A bonus, deduction, veto, floor or direct pass.
    public record AdjustmentView(String id, String kind, Text title, Text words, List<String> basis) {}
}
