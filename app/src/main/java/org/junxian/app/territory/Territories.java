package org.junxian.app.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junxian.app.territory.internal.TerritoryStore;
import org.junxian.index.data.UnitId;
import org.junxian.methods.tilegrid.Tile;
import org.junxian.methods.tilegrid.TileGrid;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.TerritoryUnit;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// The door of the territory.
@Component
public class Territories {

    private final TerritoryStore store;

    Territories(TerritoryStore store) {
        this.store = store;
    }

    /// Records the territory of a package version, in the caller's transaction.
    ///
    /// @param evaluated the kinds of unit that are evaluated; the others are parents
    /// @param statuses  the titles of the statuses
    public void record(
            String programme,
            int version,
            Territory territory,
            Collection<String> evaluated,
            Map<String, Text> statuses) {
        store.addUnits(programme, version, territory, evaluated, tiles(territory, evaluated));
        store.addClasses(programme, version, territory.memberships());
        store.addNeighbours(programme, version, territory.neighbours());
        store.addExternalNeighbours(programme, version, territory.externalNeighbours());
        store.addStatuses(programme, version, territory.statuses(), statuses);
    }

    /// The evaluated units that exist on a day, by code.
    public List<UnitView> list(String programme, int version, LocalDate day) {
        return store.list(programme, version, day, false);
    }

    /// One unit that exists on a day, evaluated or not.
    public Optional<UnitView> find(String programme, int version, String code, LocalDate day) {
        return store.list(programme, version, day, true).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    /// The day a reader means who names none: today, or the last day on which any class is known.
    public LocalDate usualDay(String programme, int version, LocalDate today) {
        return store.lastClassifiedDay(programme, version)
                .filter(last -> last.isBefore(today))
                .orElse(today);
    }

    private static Map<UnitId, Tile> tiles(Territory territory, Collection<String> evaluated) {
        var placed = new ArrayList<TerritoryUnit>();
        for (var unit : territory.units().values()) {
            if (evaluated.contains(unit.kind())
                    && unit.longitude().isPresent()
                    && unit.latitude().isPresent()) {
                placed.add(unit);
            }
        }
        var tiles = new TreeMap<UnitId, Tile>();
        if (placed.size() > TileGrid.MOST) {
            return tiles;
        }
        double[] east = placed.stream()
                .mapToDouble(unit -> unit.longitude().getAsDouble())
                .toArray();
        double[] north = placed.stream()
                .mapToDouble(unit -> unit.latitude().getAsDouble())
                .toArray();
        var assigned = TileGrid.assign(east, north);
        for (int i = 0; i < assigned.size(); i++) {
            tiles.put(placed.get(i).id(), assigned.get(i));
        }
        return tiles;
    }
}
