package org.junxian.programme.model;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.VariableId;

/// What is observed: its title, unit of measure, bounds, and who reports it. `categories` names the numbers a
/// category variable may take; it is empty for all others.
public record Variable(
        VariableId id,
        Text title,
        Text unit,
        OptionalDouble lower,
        OptionalDouble upper,
        boolean integer,
        Optional<Text> definition,
        Frequency frequency,
        Optional<Text> reportedBy,
        SortedMap<Double, Text> categories,
        Place place) {

    public Variable {
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
    }
}
