package org.junxian.index.result;

import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.NodeId;

/// Statistics of an indicator's figures (before imputation) over a class, or over [ClassId#ALL].
///
/// Quartiles: type 7. Standard deviation: n-1. Skewness and excess kurtosis: type 2 (G1, G2). NaN where n is too
/// small (sd: 2, skewness: 3, kurtosis: 4) or all values are equal. `ties`: the number of values that equal another
/// one. `outlier`: fails the test "|skewness| ≤ 2 or kurtosis ≤ 3.5".
public record Statistics(
        NodeId indicator,
        ClassId classId,
        int n,
        int missing,
        int zeros,
        int ties,
        double min,
        double q1,
        double median,
        double q3,
        double max,
        double mean,
        double sd,
        double skewness,
        double kurtosis,
        boolean outlier) {}
