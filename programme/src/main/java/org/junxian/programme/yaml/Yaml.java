package org.junxian.programme.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junxian.programme.model.Place;

/// An element of a YAML file, with its place.
public sealed interface Yaml {

    Place place();

    /// A single value as it was written; `plain`: without quotes.
    record Scalar(String text, boolean plain, Place place) implements Yaml {

        /// Nothing was written, or `~` or `null`.
        public boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<Yaml> items, Place place) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Keys in the order of the file.
    record Mapping(SequencedMap<String, Entry> entries, Place place) implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }
    }

    /// A value and the place of its key.
    record Entry(Place keyPlace, Yaml value) {}
}
