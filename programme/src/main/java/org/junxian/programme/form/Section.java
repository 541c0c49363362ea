package org.junxian.programme.form;

import java.util.List;
import org.junxian.programme.model.Text;

/// A part of a form: lines, each with one entry per column. A section with a single column needs no headings.
///
/// @param columns the headings; empty when there is a single column
public record Section(String id, Text title, List<Heading> columns, List<Line> lines) {

    /// @param id stands in the ids of the entries below it: `employed.female`
    public record Heading(String id, Text title) {}

    public Section {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
