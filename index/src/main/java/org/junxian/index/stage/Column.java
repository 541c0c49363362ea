package org.junxian.index.stage;

import java.util.BitSet;

/// An indicator's figures: values (NaN where missing), where the question does not apply, and where the formula
/// was not defined.
record Column(double[] values, BitSet notApplicable, BitSet undefined) {}
