package org.junxian.index.scheme;

import java.util.List;
import java.util.Set;
import org.junxian.index.data.ClassId;

/// A statement about one unit. A comparison with a missing quantity is false, and `Not` does not turn it true: what
/// is unknown neither helps nor harms.
public sealed interface Condition {

    record Always() implements Condition {}

    record AtLeast(Quantity quantity, double value) implements Condition {}

    record MoreThan(Quantity quantity, double value) implements Condition {}

    record AtMost(Quantity quantity, double value) implements Condition {}

    record LessThan(Quantity quantity, double value) implements Condition {}

    record InClass(Set<ClassId> classes) implements Condition {
        public InClass {
            classes = Set.copyOf(classes);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}
}
