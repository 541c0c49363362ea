package org.junxian.methods.integrity;

/// How well digits follow Benford's law, in the bands of Nigrini (2012, tables 7.1 and 7.2).
public enum Conformity {
    CLOSE,
    ACCEPTABLE,
    MARGINAL,
    NONE
}
