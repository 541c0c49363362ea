package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Source;

/// Numbers sources in the order in which they are first cited, as a paper does.
final class Citations {

    private final Programme programme;
    private final List<String> ids = new ArrayList<>();

    Citations(Programme programme) {
        this.programme = programme;
    }

    /// ` [1]` or ` [1][2]`; empty for none.
    String cite(Iterable<String> sources) {
        StringBuilder marks = new StringBuilder();
        for (String id : sources) {
            if (!ids.contains(id)) {
                ids.add(id);
            }
            marks.append('[').append(ids.indexOf(id) + 1).append(']');
        }
        return marks.isEmpty() ? "" : " " + marks;
    }

    /// One line per source: number, title, publisher, date, address.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            Source source = Objects.requireNonNull(programme.sources().get(id));
            List<String> parts =
                    new ArrayList<>(List.of(source.title(), source.publisher(), source.date(), source.address()));
            parts.removeIf(String::isEmpty);
            lines.add("[" + (lines.size() + 1) + "] " + String.join("  ", parts));
        }
        return lines;
    }
}
