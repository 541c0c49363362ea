package org.junxian.index.scheme;

/// How equal values share a rank: competition `1 2 2 4`, dense `1 2 2 3`, average `1 2.5 2.5 4`.
public enum TieRule {
    COMPETITION,
    DENSE,
    AVERAGE
}
