package org.junxian.app.scrutiny.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a check-up finds at once: everything but the map of correlations, other rankings and faults, which are asked
/// for by themselves. Null where there is no number.
///
/// @param ranked     how many units take part
/// @param components null where fewer than three units have every score, or an indicator does not vary
record CheckupView(
        String edition,
        int ranked,
        List<CheckupNode> nodes,
        List<AlphaView> alpha,
        @Nullable PrincipalComponentsView components,
        List<EffectiveWeightView> weights,
        List<LeftOutView> leftOut,
        List<FavourView> favour) {

    /// A node of the tree; the index has level 0 and no parent. `kind`: `index`, `group` or `indicator`.
    record CheckupNode(String id, @Nullable String parent, int level, String kind, Text title) {}

    record CheckupUnit(String code, Text name) {}

    /// Cronbach's alpha of a group's children.
    record AlphaView(
            String group,
            int units,
            @Nullable Double alpha,
            @Nullable Double standardised,
            List<AlphaWithout> without) {}

    /// Alpha without a child.
    record AlphaWithout(String node, @Nullable Double alpha) {}

    /// The components kept, by falling variance.
    ///
    /// @param units with every score
    record PrincipalComponentsView(int units, List<Double> eigenvalues, List<PrincipalComponentView> kept) {}

    /// @param share    of all variance, before turning
    /// @param loadings by indicator; turned by varimax
    record PrincipalComponentView(double share, double turnedVariance, List<ComponentLoading> loadings) {}

    record ComponentLoading(String node, double plain, double turned) {}

    /// Shares of the index: the weight as stated, and what it does.
    record EffectiveWeightView(
            String node,
            @Nullable Double stated,
            @Nullable Double effective,
            @Nullable Double correlation) {}

    /// What the ranks would be without a node. `meanMove` is null where the rest cannot be evaluated.
    record LeftOutView(
            String node,
            @Nullable Double meanMove,
            int moved,
            @Nullable LeftOutMover up,
            @Nullable LeftOutMover down) {}

    record LeftOutMover(CheckupUnit unit, double places) {}

    /// A comparison with another rule: `without-classes` or `equal-weights`, by `class`, `city` or `kind`.
    ///
    /// @param p for all groups together
    record FavourView(String against, String grouping, double p, List<FavourRow> rows) {}

    /// The most favoured first; `places` gained by the rule in the mean.
    record FavourRow(
            String group, Text title, int units, double meanRank, double otherMeanRank, double places, double p) {}
}
