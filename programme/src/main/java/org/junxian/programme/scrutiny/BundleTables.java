package org.junxian.programme.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junxian.programme.model.Language;
import org.junxian.programme.result.ComparedSchemes;
import org.junxian.programme.result.ComparedSchemes.Side;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.FurtherTable;
import org.junxian.programme.result.FurtherTables;
import org.junxian.programme.result.ResultColumn;

/// The tables that a bundle holds of a check-up and of reasons: how scores go together, what weights do, ranks without
/// each node, and why ranks moved since the period before, where that can be evaluated by the same method.
public final class BundleTables implements FurtherTables {

    /// The one there is.
    public static final FurtherTables ALL = new BundleTables();

    private BundleTables() {}

    @Override
    public List<FurtherTable> of(EvaluatedScheme evaluated) {
        var indicators = new IndicatorTables(evaluated);
        List<FurtherTable> tables = new ArrayList<>();
        tables.add(table(evaluated, indicators.correlations(), "node", "other", "relation", "method"));
        tables.add(table(evaluated, indicators.weights(), "node"));
        tables.add(table(evaluated, indicators.leftOut(LeftOut.of(evaluated)), "node"));
        sinceThePeriodBefore(evaluated)
                .ifPresent(compared -> tables.add(table(
                        evaluated, new MoveTables(compared).of(compared.moves()).getFirst(), "unit", "factor")));
        return tables;
    }

    /// Empty when that period has no figures, other classes, or no unit with a rank in both.
    private static Optional<ComparedSchemes> sinceThePeriodBefore(EvaluatedScheme evaluated) {
        var scheme = evaluated.scheme();
        var before = scheme.at(scheme.scheme().period().minus(1));
        try {
            var compared = ComparedSchemes.compare(
                    new Side(evaluated.programme(), before), new Side(evaluated.programme(), scheme));
            return compared.moves().isEmpty() ? Optional.empty() : Optional.of(compared);
        } catch (IllegalArgumentException notComputable) {
            return Optional.empty();
        }
    }

    private static FurtherTable table(EvaluatedScheme evaluated, ScrutinyTable table, String... keys) {
        var named = Set.of(keys);
        var columns = table.columns().stream()
                .map(column -> new ResultColumn(column.id(), named.contains(column.id()), column.title()))
                .toList();
        return new FurtherTable(
                table.name() + ".csv",
                table.title(),
                columns,
                WriteTable.csv(table, Language.ZH, evaluated.figures().demonstration()));
    }
}
