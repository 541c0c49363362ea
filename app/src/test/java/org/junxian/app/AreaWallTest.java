package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A2: the database refuses too. A3: the area of one user never reaches another, also under load. The tables come from
/// the catalogue, so that a new one cannot be forgotten.
@RunningPlatform
class AreaWallTest {

    /// Tables that name a unit and hold nothing but what the package publishes.
    private static final Set<String> PUBLISHED = Set.of("unit_class", "unit_status", "observation", "neighbour");

    private static final int USERS = 16;

    /// Says which checks ran over which year; whoever has any area of the programme may know that.
    private static final Set<String> OF_THE_PROGRAMME = Set.of("integrity_run");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InArea inArea;

    private List<String> guarded() {
        return jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                        WHERE c.relnamespace = 'junxian'::regnamespace AND c.relkind IN ('r', 'p')
                          AND (c.relrowsecurity OR EXISTS (
                                  SELECT 1 FROM pg_attribute a
                                  WHERE a.attrelid = c.oid AND a.attname IN ('unit', 'units', 'department')
                                    AND NOT a.attisdropped))
                        ORDER BY c.relname""").query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .filter(table -> !PUBLISHED.contains(table))
                .toList();
    }

    @Test
    void A2_every_table_with_data_of_units_has_forced_row_security_and_does_not_belong_to_the_application() {
        assertThat(guarded())
                .hasSizeGreaterThan(10)
                .contains("collection_return", "return_cell", "department_cell", "job");
        assertThat(jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                        WHERE c.relnamespace = 'junxian'::regnamespace AND c.relname = ANY (:tables)
                          AND NOT (c.relrowsecurity AND c.relforcerowsecurity)""")
                        .param("tables", guarded().toArray(String[]::new))
                        .query(String.class)
                        .list())
                .as("tables of units without FORCE ROW LEVEL SECURITY")
                .isEmpty();
        assertThat(jdbc.sql("""
                        SELECT c.relname FROM pg_class c
                        WHERE c.relnamespace = 'junxian'::regnamespace AND c.relowner = current_user::regrole""").query(String.class).list())
                .as("what the application owns")
                .isEmpty();
        assertThat(jdbc.sql(
                                "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void A2_without_an_area_or_with_a_foreign_one_every_such_table_is_empty() {
        var whole = Area.whole("shandong");
        assertThat(count(whole, "collection_return"))
                .as("there is something to hide")
                .isPositive();
        for (String table : guarded()) {
            assertThat(jdbc.sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single())
                    .as("outside of every area: " + table)
                    .isZero();
            for (var area : List.of(
                    Area.none("shandong"),
                    Area.of("shandong", List.of("999999"), List.of("no-such-department")),
                    Area.whole("no-such-programme"),
                    Area.of("no-such-programme", List.of("370112"), List.of("statistics")))) {
                boolean tellsOfNoUnit =
                        OF_THE_PROGRAMME.contains(table) && area.programme().equals("shandong");
                if (!tellsOfNoUnit) {
                    assertThat(count(area, table)).as(area + ": " + table).isZero();
                }
            }
        }
    }

    private long count(Area area, String table) {
        return inArea.read(
                area,
                () -> jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void A2_a_row_of_a_foreign_county_can_not_be_written() {
        var licheng = Area.of("shandong", List.of("370112"), List.of());
        assertThat(inArea.change(
                        licheng,
                        () -> jdbc.sql("UPDATE collection_return SET version = version WHERE unit = '370114'")
                                .update()))
                .isZero();
        assertThatThrownBy(() -> inArea.change(licheng, () -> jdbc.sql("""
                        INSERT INTO cell_request (programme, form, period, unit, request, hash, version, saved_at)
                        VALUES ('shandong', 'county-annual', '2024', '370114', 'x', repeat('0', 64), 1, now())""").update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void A2_the_area_is_gone_when_the_connection_is_back_in_the_pool() {
        for (int i = 0; i < 40; i++) {
            var area = i % 2 == 0 ? Area.whole("shandong") : Area.of("shandong", List.of("370112"), List.of());
            inArea.read(area, () -> jdbc.sql("SELECT 1").query(Integer.class).single());
            assertThat(jdbc.sql("""
                            SELECT coalesce(current_setting('junxian.units', true), '')
                                   || coalesce(current_setting('junxian.programme', true), '')""").query(String.class).single()).isEmpty();
        }
    }

    @Test
    void A3_sixteen_users_of_different_areas_see_no_foreign_row_for_some_seconds() throws Exception {
        assertThat(rowsSeen(4_000)).isPositive();
    }

    @Test
    @Tag("nightly")
    void A3_sixteen_users_of_different_areas_see_no_foreign_row_for_a_minute() throws Exception {
        assertThat(rowsSeen(60_000)).isPositive();
    }

    /// Sixteen users share the pool, each asking for everything and getting only what is theirs.
    private long rowsSeen(long milliseconds) throws InterruptedException, ExecutionException {
        var counties = inArea.read(
                Area.whole("shandong"),
                () -> jdbc.sql("SELECT DISTINCT unit FROM collection_return ORDER BY unit LIMIT 16")
                        .query(String.class)
                        .list());
        assertThat(counties).hasSize(USERS);
        var seen = new AtomicLong();
        long end = System.nanoTime() + milliseconds * 1_000_000;
        try (var users = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> tasks = IntStream.range(0, USERS)
                    .mapToObj(user -> (Callable<String>) () -> foreign(counties.get(user), end, seen))
                    .toList();
            for (Future<String> found : users.invokeAll(tasks)) {
                assertThat(found.get()).isEmpty();
            }
        }
        return seen.get();
    }

    /// @return the first foreign row, or nothing
    private String foreign(String county, long end, AtomicLong seen) {
        var area = Area.of("shandong", List.of(county), List.of());
        while (System.nanoTime() < end) {
            var units = inArea.read(
                    area,
                    () -> jdbc.sql("SELECT unit FROM collection_return")
                            .query(String.class)
                            .list());
            seen.addAndGet(units.size());
            if (units.isEmpty() || !units.stream().allMatch(county::equals)) {
                return county + " saw " + units;
            }
        }
        return "";
    }
}
