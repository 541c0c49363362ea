package org.junxian.index.result;

import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.NodeId;

/// A value that stands in for a missing figure, and the rule that made it. For [Imputation.RowMean] the value is a
/// score.
public record ImputedValue(NodeId indicator, UnitId unit, double value, Imputation rule) {}
