package org.junxian.app.collection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.ReturnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of cells: what they hold, held, and held when they were submitted.
@Repository
class CellStore {

    /// A save that was done.
    record Request(String hash, int version) {}

    /// A save to write down.
    ///
    /// @param cells    those that change, with their new versions
    /// @param version  of the return after it
    /// @param problems findings that keep the return from being submitted
    record Save(
            ReturnId id,
            String request,
            String hash,
            List<StoredCell> cells,
            int version,
            int filled,
            int problems,
            Instant at) {}

    /// A value at a submission.
    record Snapshot(
            @Nullable Double value,
            @Nullable String text,
            @Nullable String notApplicable) {

        static Snapshot of(CellValue value) {
            return new Snapshot(value.number(), value.text(), value.notApplicable());
        }

        /// The text, or the reason why it does not apply; null for a number and for nothing.
        @Nullable
        String words() {
            return text == null ? notApplicable : text;
        }
    }

    private static final TypeReference<LinkedHashMap<String, Snapshot>> SNAPSHOTS = new TypeReference<>() {};

    private static final String SAVE = """
            WITH input AS (
                SELECT * FROM unnest(:entries::text[], :versions::integer[], :kinds::text[],
                    :numbers::double precision[], :words::text[]) AS i (entry, version, kind, number, words)
            ), changes AS (
                INSERT INTO cell_change (programme, form, period, unit, entry, version, kind, number, words,
                    request, entered_by, by_title, entered_at)
                SELECT :programme, :form, :period, :unit, i.entry, i.version, i.kind, i.number, i.words,
                    :request, :by, :byTitle, :at
                FROM input i
            ), cells AS (
                INSERT INTO return_cell (programme, form, period, unit, entry, version, kind, number, words,
                    entered_by, by_title, entered_at)
                SELECT :programme, :form, :period, :unit, i.entry, i.version, i.kind, i.number, i.words,
                    :by, :byTitle, :at
                FROM input i
                ON CONFLICT (programme, unit, form, period, entry) DO UPDATE
                SET version = excluded.version, kind = excluded.kind, number = excluded.number,
                    words = excluded.words, entered_by = excluded.entered_by,
                    by_title = excluded.by_title, entered_at = excluded.entered_at
            ), request AS (
                INSERT INTO cell_request (programme, form, period, unit, request, hash, version, saved_at)
                VALUES (:programme, :form, :period, :unit, :request, :hash, :version, :at)
            )
            UPDATE collection_return
            SET version = :version, filled = :filled, problems = :problems, updated_at = :at
            WHERE programme = :programme AND form = :form AND period = :period AND unit = :unit""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CellStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The cells that were ever touched, by entry.
    Map<String, StoredCell> cells(Area area, ReturnId id) {
        var cells = new LinkedHashMap<String, StoredCell>();
        jdbc.sql("""
                        SELECT entry, version, kind, number, words, entered_by, by_title, entered_at
                        FROM return_cell
                        WHERE programme = :programme AND unit = :unit AND form = :form AND period = :period
                          AND (:whole OR unit = ANY (:units))""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(CellStore::cell)
                .list()
                .forEach(cell -> cells.put(cell.entry(), cell));
        return cells;
    }

    Optional<Request> request(ReturnId id, String request) {
        return jdbc.sql("""
                        SELECT hash, version FROM cell_request
                        WHERE programme = :programme AND unit = :unit AND form = :form AND period = :period
                          AND request = :request""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("request", request)
                .query((row, number) -> new Request(row.getString("hash"), row.getInt("version")))
                .optional();
    }

    /// One statement for any number of cells: what they hold now, that they changed, the request, and the
    /// counts.
    void save(Save save, Actor by, String byTitle) {
        var cells = save.cells();
        jdbc.sql(SAVE)
                .param("programme", save.id().programme())
                .param("form", save.id().form())
                .param("period", save.id().period())
                .param("unit", save.id().unit())
                .param("request", save.request())
                .param("hash", save.hash())
                .param("version", save.version())
                .param("filled", save.filled())
                .param("problems", save.problems())
                .param("by", by.name())
                .param("byTitle", byTitle)
                .param("at", save.at().atOffset(ZoneOffset.UTC))
                .param("entries", cells.stream().map(StoredCell::entry).toArray(String[]::new))
                .param("versions", cells.stream().map(StoredCell::version).toArray(Integer[]::new))
                .param("kinds", cells.stream().map(cell -> kind(cell.value())).toArray(String[]::new))
                .param(
                        "numbers",
                        cells.stream().map(cell -> cell.value().number()).toArray(Double[]::new))
                .param("words", cells.stream().map(cell -> words(cell.value())).toArray(String[]::new))
                .update();
    }

    /// The cells as they stand, for good.
    void addSubmission(ReturnId id, int round, Collection<StoredCell> cells, boolean late, Actor by, Instant at) {
        var snapshots = new TreeMap<String, Snapshot>();
        for (var cell : cells) {
            if (!cell.value().isEmpty()) {
                snapshots.put(cell.entry(), Snapshot.of(cell.value()));
            }
        }
        jdbc.sql("""
                        INSERT INTO return_submission (programme, form, period, unit, round, cells, late, submitted_by,
                            submitted_at)
                        VALUES (:programme, :form, :period, :unit, :round, :cells::jsonb, :late, :by, :at)""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("round", round)
                .param("cells", json.writeValueAsString(snapshots))
                .param("late", late)
                .param("by", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The cells at a submission, by entry; empty when there was no such submission.
    Optional<Map<String, Snapshot>> submission(ReturnId id, int round) {
        return jdbc.sql("""
                        SELECT cells FROM return_submission
                        WHERE programme = :programme AND unit = :unit AND form = :form AND period = :period
                          AND round = :round""")
                .param("programme", id.programme())
                .param("form", id.form())
                .param("period", id.period())
                .param("unit", id.unit())
                .param("round", round)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, SNAPSHOTS));
    }

    private static String kind(CellValue value) {
        return switch (value) {
            case CellValue.Number _ -> "number";
            case CellValue.Words _ -> "words";
            case CellValue.NotApplicable _ -> "not-applicable";
            case CellValue.Empty _ -> "empty";
        };
    }

    private static @Nullable String words(CellValue value) {
        return switch (value) {
            case CellValue.Words(var text) -> text;
            case CellValue.NotApplicable(var reason) -> reason;
            case CellValue.Number _, CellValue.Empty _ -> null;
        };
    }

    static CellValue value(ResultSet row) throws SQLException {
        return switch (Objects.requireNonNull(row.getString("kind"))) {
            case "number" -> new CellValue.Number(row.getDouble("number"));
            case "words" -> new CellValue.Words(row.getString("words"));
            case "not-applicable" -> new CellValue.NotApplicable(row.getString("words"));
            default -> CellValue.EMPTY;
        };
    }

    private static StoredCell cell(ResultSet row, int number) throws SQLException {
        return new StoredCell(
                row.getString("entry"),
                value(row),
                row.getInt("version"),
                row.getString("entered_by"),
                row.getString("by_title"),
                ReturnStore.instant(row, "entered_at"));
    }
}
