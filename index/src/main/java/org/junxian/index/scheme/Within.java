package org.junxian.index.scheme;

/// The reference population of a statistic: all units that take part, or those of the unit's own class.
public enum Within {
    ALL,
    CLASS
}
