package org.junxian.app.workbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.database.Database;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.RecordMany;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.programme.Programme;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/// A million figures from CSV against PostgreSQL's own COPY of the same rows into the same table, in turns, with the
/// commit of each. COPY runs as the owner with row security set aside, because it knows none.
@RunningPlatform
@Tag("nightly")
class ObservationSpeedTest {

    private static final int ROWS = Integer.getInteger("junxian.rows", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("junxian.rounds", 3);

    @Autowired
    Database database;

    @Autowired
    Programmes programmes;

    @Autowired
    RecordMany recordMany;

    @Autowired
    InArea inArea;

    @Test
    void a_million_figures_are_taken_in_at_no_less_than_half_the_speed_of_copy() throws Exception {
        var programme = programmes.get("shandong").content();
        String csv = rows(programme, true);
        byte[] lines = rows(programme, false).getBytes(StandardCharsets.UTF_8);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double copy = copy(lines);
            clear();
            double ours = ours(programme, csv);
            clear();
            ratios.add(copy / ours);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d rows, COPY %.2f s, checked import %.2f s, %.2f of its speed%n",
                    round + 1,
                    ROWS,
                    copy,
                    ours,
                    copy / ours);
        }
        ratios.sort(null);
        assertThat(ratios.get(ratios.size() / 2)).isGreaterThanOrEqualTo(0.5);
    }

    /// The same figures as CSV, or as lines of COPY with every column of the table.
    private static String rows(Programme programme, boolean csv) {
        var units = List.copyOf(programme.territory().units().keySet());
        var variables = programme.variables().values().stream()
                .filter(variable ->
                        variable.lower().orElse(1) <= 1 && variable.upper().orElse(1) >= 1)
                .filter(variable -> !variable.integer())
                .toList();
        String source = programme.sources().firstKey();
        boolean demonstration = programme.isDemonstration(source);
        var text = new StringWriter();
        if (csv) {
            text.write(String.join(",", ReadObservations.COLUMNS) + "\n");
        }
        int row = 0;
        for (int year = 1200; row < ROWS; year++) {
            for (var variable : variables) {
                for (var unit : units) {
                    if (row++ < ROWS) {
                        String key = unit.code() + "\t" + variable.id().code() + "\t" + year;
                        text.write(
                                csv
                                        ? key.replace('\t', ',') + ",1.0,value,," + source + "\n"
                                        : "shandong\t" + key + "\t1\tvalue\t1.0\t\\N\t" + source + "\t" + demonstration
                                                + "\t2026-01-01\t1\tshandong.bulk." + year + "\ttest\n");
                    }
                }
            }
        }
        return text.toString();
    }

    private double copy(byte[] lines) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                        database.url() + "?currentSchema=junxian",
                        database.owner().name(),
                        database.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE observation NO FORCE ROW LEVEL SECURITY");
            connection.setAutoCommit(false);
            long from = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    COPY observation (programme, unit, indicator, period, revision, status, value, reason, source,
                        demonstration, recorded_at, version, origin, recorded_by) FROM STDIN""", new ByteArrayInputStream(lines));
            connection.commit();
            double seconds = (System.nanoTime() - from) / 1e9;
            connection.setAutoCommit(true);
            statement.execute("ALTER TABLE observation FORCE ROW LEVEL SECURITY");
            return seconds;
        }
    }

    private double ours(Programme programme, String csv) {
        long from = System.nanoTime();
        var area = Area.whole("shandong");
        var recorded = inArea.change(
                area,
                () -> recordMany.handle(
                        area,
                        "bulk",
                        sink -> new ReadObservations(programme, count -> {}).read(new StringReader(csv), sink),
                        new Actor("test")));
        double seconds = (System.nanoTime() - from) / 1e9;
        assertThat(recorded.revisions()).isEqualTo(ROWS);
        return seconds;
    }

    private void clear() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url() + "?currentSchema=junxian",
                        database.owner().name(),
                        database.owner().password());
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE observation NO FORCE ROW LEVEL SECURITY");
            statement.execute("DELETE FROM observation WHERE origin LIKE 'shandong.bulk.1%'");
            statement.execute("ALTER TABLE observation FORCE ROW LEVEL SECURITY");
            statement.execute("VACUUM observation");
        }
    }
}
