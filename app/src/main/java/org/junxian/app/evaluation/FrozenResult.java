package org.junxian.app.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.Sheet.Excluded;
import org.junxian.app.evaluation.Sheet.SheetNode;
import org.junxian.app.evaluation.Sheet.SheetUnit;
import org.junxian.programme.model.Text;

/// The whole result of a run, as it is frozen: `result.json` of an edition is this record in JSON, in this order.
///
/// @param format   1; raised when the form changes, old editions keep theirs
/// @param accounts the lines of each unit, by code, parents before children
public record FrozenResult(
        int format,
        String programme,
        String scheme,
        Text title,
        String period,
        boolean demonstration,
        List<ClassTitle> classes,
        List<SheetUnit> units,
        List<SheetNode> nodes,
        Map<String, List<@Nullable Double>> scores,
        Map<String, List<@Nullable Double>> ranks,
        Map<String, List<@Nullable Double>> ranksInClass,
        Map<String, List<@Nullable Double>> figures,
        @Nullable List<@Nullable Double> rankChange,
        List<Excluded> excluded,
        List<Text> warnings,
        List<StatisticsRow> statistics,
        List<TreatedRow> treated,
        Map<String, List<AccountLine>> accounts) {

    /// A class of units.
    public record ClassTitle(String id, Text title) {}

    /// Statistics of an indicator over a class or over `all`; null where the number is not defined.
    public record StatisticsRow(
            String node,
            String classId,
            int n,
            int missing,
            int zeros,
            int ties,
            @Nullable Double min,
            @Nullable Double q1,
            @Nullable Double median,
            @Nullable Double q3,
            @Nullable Double max,
            @Nullable Double mean,
            @Nullable Double sd,
            @Nullable Double skewness,
            @Nullable Double kurtosis,
            boolean outlier) {}

    /// A figure that treatment changed.
    public record TreatedRow(String node, String unit, double before, double after, Text rule) {}
}
