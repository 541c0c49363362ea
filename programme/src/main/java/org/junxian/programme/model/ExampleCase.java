package org.junxian.programme.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;

/// Results that must hold for a scheme on the package's own figures, worked out by hand or published elsewhere.
/// Scores agree within `tolerance`.
public record ExampleCase(
        String id, String scheme, Optional<Text> why, double tolerance, List<Expected> expected, Place place) {

    public ExampleCase {
        expected = List.copyOf(expected);
    }

    /// What is expected of one unit; whatever is empty is not looked at. `mark`: the id
    /// of an adjustment that holds for it; `absent`: the unit is not ranked.
    public record Expected(
            UnitId unit,
            Optional<NodeId> node,
            OptionalDouble score,
            OptionalDouble rank,
            OptionalDouble rankInClass,
            Optional<String> type,
            Optional<String> mark,
            boolean absent,
            Place place) {}
}
