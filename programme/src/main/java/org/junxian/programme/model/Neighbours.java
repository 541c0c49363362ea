package org.junxian.programme.model;

import org.junxian.index.data.UnitId;

/// Two units that share a border, and its length in kilometres; each pair stands once.
public record Neighbours(UnitId one, UnitId other, double sharedKm, Place place) {}
