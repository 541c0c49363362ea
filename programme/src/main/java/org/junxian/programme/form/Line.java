package org.junxian.programme.form;

import java.util.List;
import java.util.Optional;
import org.junxian.programme.model.Text;

/// One line of a section.
///
/// @param level   how far the title is set in: 0, 1 for "of which", 2
/// @param entries one per column of the section; empty where a column is not asked
public record Line(String id, Text title, int level, List<Optional<Entry>> entries) {

    public Line {
        entries = List.copyOf(entries);
    }
}
