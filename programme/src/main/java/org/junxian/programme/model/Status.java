package org.junxian.programme.model;

import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;

/// A status a unit was given for a year (an award, a pilot, a list); `status` is an id of the programme's statuses,
/// `classId` the class it was given in where the list says so.
public record Status(
        UnitId unit, String status, int year, Optional<ClassId> classId, String source, String note, Place place) {}
