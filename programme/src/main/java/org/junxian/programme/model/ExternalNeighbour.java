package org.junxian.programme.model;

import org.junxian.index.data.UnitId;

/// A neighbour outside the territory: its code and name, and the region it belongs to.
public record ExternalNeighbour(UnitId unit, String code, String name, String region, double sharedKm, Place place) {}
