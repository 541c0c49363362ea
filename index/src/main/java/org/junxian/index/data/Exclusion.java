package org.junxian.index.data;

/// A unit that is left out of the evaluation by name, and why (shown wherever the unit is missed).
public record Exclusion(UnitId unit, String reason) {}
