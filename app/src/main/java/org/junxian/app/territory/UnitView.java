package org.junxian.app.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// A unit as a reader sees it on a day.
///
/// @param classId null where the unit has no class on that day
/// @param lon     degrees east; null when unknown
/// @param tile    its square in the tile grid; null when it has no place
public record UnitView(
        String code,
        String name,
        String pinyin,
        @Nullable Parent parent,
        String kind,
        @Nullable String classId,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable TilePosition tile,
        List<NeighbourView> neighbours,
        List<StatusView> statuses) {

    /// The unit above, for example the city.
    public record Parent(String code, String name, String pinyin) {}

    /// A square of the tile grid, counted from the north-west.
    public record TilePosition(int column, int row) {}

    /// @param external outside the programme's territory
    /// @param sharedKm length of the common border
    public record NeighbourView(
            String code,
            String name,
            boolean external,
            @Nullable Double sharedKm) {}

    /// A list, award or pilot the unit stands on.
    public record StatusView(
            String id, Text title, int year, @Nullable Text note, String sourceId) {}
}
