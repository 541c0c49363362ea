package org.junxian.app.territory.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junxian.app.territory.UnitView;
import org.junxian.index.data.UnitId;
import org.junxian.methods.tilegrid.Tile;
import org.junxian.programme.model.ExternalNeighbour;
import org.junxian.programme.model.Membership;
import org.junxian.programme.model.Neighbours;
import org.junxian.programme.model.Status;
import org.junxian.programme.model.Territory;
import org.junxian.programme.model.Text;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL that adds to the territory; reading is [TerritoryReadStore]'s.
@Repository
public class TerritoryStore {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TerritoryReadStore reading;

    TerritoryStore(JdbcTemplate batches, JdbcClient jdbc, TerritoryReadStore reading) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.reading = reading;
    }

    public void addUnits(
            String programme, int version, Territory territory, Collection<String> evaluated, Map<UnitId, Tile> tiles) {
        batches.batchUpdate("""
                INSERT INTO unit (programme, version, code, name, pinyin, parent, kind, evaluated,
                    longitude, latitude, tile_column, tile_row, since, until)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", territory.units().values(), BATCH, (row, unit) -> {
            var tile = Optional.ofNullable(tiles.get(unit.id()));
            key(row, programme, version, unit.id());
            row.setString(4, unit.name());
            row.setString(5, unit.pinyin());
            row.setString(6, unit.parent().map(UnitId::code).orElse(null));
            row.setString(7, unit.kind());
            row.setBoolean(8, evaluated.contains(unit.kind()));
            number(row, 9, unit.longitude());
            number(row, 10, unit.latitude());
            row.setObject(11, tile.map(Tile::column).orElse(null), Types.INTEGER);
            row.setObject(12, tile.map(Tile::row).orElse(null), Types.INTEGER);
            row.setObject(13, unit.validity().from().orElse(null), Types.DATE);
            row.setObject(14, unit.validity().to().orElse(null), Types.DATE);
        });
    }

    public void addClasses(String programme, int version, List<Membership> memberships) {
        batches.batchUpdate("""
                INSERT INTO unit_class (programme, version, unit, class, since, until, source)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", memberships, BATCH, (row, membership) -> {
            key(row, programme, version, membership.unit());
            row.setString(4, membership.classId().id());
            row.setObject(5, membership.validity().from().orElse(null), Types.DATE);
            row.setObject(6, membership.validity().to().orElse(null), Types.DATE);
            row.setString(7, membership.source());
        });
    }

    public void addNeighbours(String programme, int version, List<Neighbours> neighbours) {
        batches.batchUpdate("""
                INSERT INTO neighbour (programme, version, unit, other, other_name, shared_km)
                VALUES (?, ?, ?, ?, NULL, ?)""", neighbours, BATCH, (row, pair) -> {
            boolean inOrder = pair.one().compareTo(pair.other()) < 0;
            key(row, programme, version, inOrder ? pair.one() : pair.other());
            row.setString(4, (inOrder ? pair.other() : pair.one()).code());
            number(row, 5, known(pair.sharedKm()));
        });
    }

    public void addExternalNeighbours(String programme, int version, List<ExternalNeighbour> neighbours) {
        batches.batchUpdate("""
                INSERT INTO neighbour (programme, version, unit, other, other_name, shared_km)
                VALUES (?, ?, ?, ?, ?, ?)""", neighbours, BATCH, (row, outside) -> {
            key(row, programme, version, outside.unit());
            row.setString(4, outside.code());
            row.setString(5, outside.region() + outside.name());
            number(row, 6, known(outside.sharedKm()));
        });
    }

    public void addStatuses(String programme, int version, List<Status> statuses, Map<String, Text> titles) {
        var places = new AtomicInteger();
        batches.batchUpdate("""
                INSERT INTO unit_status (programme, version, unit, status, title_zh, title_en, year, note, source, place)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statuses, BATCH, (row, status) -> {
            var title = titles.getOrDefault(status.status(), Text.same(status.status()));
            key(row, programme, version, status.unit());
            row.setString(4, status.status());
            row.setString(5, title.zh());
            row.setString(6, title.en());
            row.setInt(7, status.year());
            row.setString(8, status.note().isEmpty() ? null : status.note());
            row.setString(9, status.source());
            row.setInt(10, places.getAndIncrement());
        });
    }

    public List<UnitView> list(String programme, int version, LocalDate day, boolean all) {
        return reading.list(programme, version, day, all);
    }

    public Optional<LocalDate> lastClassifiedDay(String programme, int version) {
        return jdbc.sql("""
                        SELECT max(until) FROM unit_class
                        WHERE programme = :programme AND version = :version
                        HAVING bool_and(until IS NOT NULL)""")
                .param("programme", programme)
                .param("version", version)
                .query(LocalDate.class)
                .optional();
    }

    private static void key(PreparedStatement row, String programme, int version, UnitId unit) throws SQLException {
        row.setString(1, programme);
        row.setInt(2, version);
        row.setString(3, unit.code());
    }

    private static OptionalDouble known(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static void number(PreparedStatement row, int place, OptionalDouble value) throws SQLException {
        @Nullable Double boxed = value.isPresent() ? value.getAsDouble() : null;
        row.setObject(place, boxed, Types.DOUBLE);
    }
}
