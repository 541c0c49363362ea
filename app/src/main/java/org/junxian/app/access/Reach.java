package org.junxian.app.access;

import java.util.List;
import java.util.SortedSet;
import org.junxian.app.area.Area;

/// How far a grant reaches.
public sealed interface Reach {

    /// The installation itself; no programme.
    record Installation() implements Reach {}

    /// Every unit of a programme.
    record Province(String programme) implements Reach {}

    /// A city and its counties.
    ///
    /// @param units the city's own code and those of its counties, as the newest package states them
    record City(String programme, String code, SortedSet<String> units) implements Reach {}

    /// One county.
    record County(String programme, String code) implements Reach {}

    /// The indicators of one department, for all units.
    record Department(String programme, String id) implements Reach {}

    /// What of a programme lies within it.
    default Area area(String programme) {
        return switch (this) {
            case Installation() -> Area.none(programme);
            case Province(var own) -> own.equals(programme) ? Area.whole(programme) : Area.none(programme);
            case City(var own, var _, var units) ->
                own.equals(programme) ? Area.of(programme, units, List.of()) : Area.none(programme);
            case County(var own, var code) ->
                own.equals(programme) ? Area.of(programme, List.of(code), List.of()) : Area.none(programme);
            case Department(var own, var id) ->
                own.equals(programme) ? Area.of(programme, List.of(), List.of(id)) : Area.none(programme);
        };
    }
}
