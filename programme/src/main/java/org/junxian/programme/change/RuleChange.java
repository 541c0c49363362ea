package org.junxian.programme.change;

import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.Within;

/// One change of a scheme. Changes are made in their order; a later one overrides an earlier one.
public sealed interface RuleChange {

    /// Another weight of a node in its group, for one class or for all.
    record Weight(NodeId node, Optional<ClassId> classId, double weight) implements RuleChange {}

    /// Another normalisation of an indicator, or of all indicators below a group; of all where no node is named.
    record Normalise(Optional<NodeId> node, NormaliseBy by, Within within) implements RuleChange {}

    /// Another aggregation of a group.
    record Aggregate(NodeId group, AggregateBy by) implements RuleChange {}

    /// A unit competes in another class than the package says.
    record Reclass(UnitId unit, ClassId classId) implements RuleChange {}

    /// One rule for all: statistics over all units, and of every number by class the mean of the classes. Comes before
    /// all other changes, wherever it stands.
    record ClassBlind() implements RuleChange {}
}
