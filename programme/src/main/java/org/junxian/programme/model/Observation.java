package org.junxian.programme.model;

import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;

/// A figure of a unit for a period, with its source and a note (empty where there is none).
public record Observation(
        UnitId unit, VariableId variable, Period period, Figure figure, String source, String note, Place place) {}
