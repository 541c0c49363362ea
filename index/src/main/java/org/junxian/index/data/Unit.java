package org.junxian.index.data;

/// A unit of the population and the class it competes in ([ClassId#ALL] where there are no classes).
public record Unit(UnitId id, ClassId classId) {}
