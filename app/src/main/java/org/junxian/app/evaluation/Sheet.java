package org.junxian.app.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Everything a page needs to draw the map, the ranking and a comparison: all scores of all nodes. Lists run in the
/// order of `units`, which is by code; null means there is none.
///
/// @param nodes      the tree, parents before children
/// @param scores     by node
/// @param ranks      by node, 1 is best; halves where ties share the average
/// @param figures    by indicator: the figure before imputation and treatment
/// @param rankChange places gained since the result it is compared with; null when there is none
public record Sheet(
        Edition edition,
        List<SheetUnit> units,
        List<SheetNode> nodes,
        Map<String, List<@Nullable Double>> scores,
        Map<String, List<@Nullable Double>> ranks,
        Map<String, List<@Nullable Double>> ranksInClass,
        Map<String, List<@Nullable Double>> figures,
        @Nullable List<@Nullable Double> rankChange,
        List<Excluded> excluded) {

    /// A unit of the result.
    public record SheetUnit(
            String code,
            String name,
            String pinyin,
            @Nullable String classId,
            @Nullable String parentCode,
            @Nullable String parentName,
            @Nullable String parentPinyin,
            @Nullable Double lon,
            @Nullable Double lat) {}

    /// A node of the tree; the index has level 0.
    ///
    /// @param kind `index`, `group` or `indicator`
    /// @param unit the unit of an indicator's figure
    public record SheetNode(
            String id,
            @Nullable String parent,
            int level,
            String kind,
            Text title,
            @Nullable Text unit) {}

    /// A unit without a rank, and why.
    public record Excluded(String code, Text reason) {}
}
