package org.junxian.programme.format;

import java.util.List;
import java.util.Optional;
import org.junxian.programme.model.Text;

/// A CSV table of the package: its path (with `*` for a name of the author's choice) and its columns.
public record Columns(String path, Text what, List<Column> list) {

    public Columns {
        list = List.copyOf(list);
    }

    public List<String> names() {
        return list.stream().map(Column::name).toList();
    }

    public Optional<Column> find(String name) {
        return list.stream().filter(c -> c.name().equals(name)).findFirst();
    }
}
