package org.junxian.app.drafts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// The rule of an edition as somebody who wants to change it needs it: the tree with its weights and steps, and what
/// the steps can be changed to.
///
/// @param over           `all` or `class`: the ranks that count
/// @param normalisations the words that `normalise` takes
/// @param aggregations   the words that `aggregate` takes
/// @param replications   of the study that says how certain the ranks are
public record RuleBoard(
        String edition,
        String programme,
        String scheme,
        Text title,
        String over,
        List<BoardClass> classes,
        List<BoardNode> nodes,
        List<BoardBoundary> boundaries,
        List<String> normalisations,
        List<String> aggregations,
        int replications) {

    /// A class of the scheme.
    public record BoardClass(String id, Text title) {}

    /// @param kind    `index`, `group` or `indicator`
    /// @param weights by class; by `all` where one weight holds for every class
    /// @param method  the normalisation of an indicator, the aggregation of a group
    /// @param by      its word, where it is one of those that can be chosen
    /// @param within  whose statistics a normalisation looks at, where it is one that can be chosen
    public record BoardNode(
            String id,
            @Nullable String parent,
            int level,
            String kind,
            Text title,
            Map<String, Double> weights,
            Text method,
            @Nullable String by,
            @Nullable String within,
            List<String> basis) {}

    /// An award boundary; null for all units.
    public record BoardBoundary(
            String id, Text title, @Nullable String classId, int places) {}
}
