package org.junxian.index.result;

import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;

/// A value that treatment changed. `rule` names what was done: `winsorised-low`, `winsorised-high`, `capped-low`,
/// `capped-high`, `log`, `natural-log`, `box-cox`; `detail` carries its parameters (points, quantile, lambda,
/// shift), shortest digits.
public record TreatedValue(NodeId indicator, UnitId unit, double before, double after, String rule, String detail) {}
