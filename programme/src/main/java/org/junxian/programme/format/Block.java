package org.junxian.programme.format;

import java.util.List;
import java.util.Optional;
import org.junxian.programme.model.Text;

/// A block of a YAML file and the keys it may have.
public record Block(String name, Text what, List<Key> keys) {

    public Block {
        keys = List.copyOf(keys);
    }

    public List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    public Optional<Key> find(String name) {
        for (Key key : keys) {
            if (key.name().equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
