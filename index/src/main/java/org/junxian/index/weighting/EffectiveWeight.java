package org.junxian.index.weighting;

import org.junxian.index.scheme.NodeId;

/// What a weight does (docs/method/weighting.md, W-14).
///
/// @param nominal     the weight as written, as a share of the index, in the mean of the ranked units
/// @param correlation of the node's scores with the index
/// @param variance    the part of the index's variance that the node carries; negative when it goes against it
public record EffectiveWeight(NodeId node, double nominal, double correlation, double variance) {}
