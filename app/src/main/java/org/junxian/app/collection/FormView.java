package org.junxian.app.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A form as it is shown.
public record FormView(String id, Text title, boolean demonstration, List<FormSection> sections) {

    /// @param columns empty when there is a single one that needs no heading
    public record FormSection(String id, Text title, List<FormColumn> columns, List<FormLine> lines) {}

    public record FormColumn(String id, Text title) {}

    /// @param level   how far the title is set in
    /// @param entries one per column; null where a column is not asked
    public record FormLine(String id, Text title, int level, List<@Nullable FormEntry> entries) {}

    /// @param kind       `number`, `integer` or `text`
    /// @param origin     `asked`, `department` or `known`
    /// @param department who keeps the figure; null unless the origin is a department
    /// @param indicator  what an accepted value becomes; null for a cell that only serves checks
    public record FormEntry(
            String id,
            Text title,
            Text unit,
            @Nullable Text definition,
            String kind,
            boolean required,
            @Nullable Double lower,
            @Nullable Double upper,
            String origin,
            @Nullable Text department,
            @Nullable String indicator,
            boolean startsWithLast) {}
}
