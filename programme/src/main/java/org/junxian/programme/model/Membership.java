package org.junxian.programme.model;

import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;

/// A unit's class during a time.
public record Membership(UnitId unit, ClassId classId, Validity validity, String source, Place place) {}
