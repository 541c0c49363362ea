package org.junxian.programme.model;

import java.util.Optional;
import org.junxian.index.scheme.NodeId;

/// What a reader is told about a node of a scheme's tree. `unit`: the unit of measure of an indicator's figure;
/// empty for groups.
public record NodeDefinition(NodeId id, Text title, Optional<Text> unit, Grounds grounds, Place place) {}
