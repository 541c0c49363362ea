package org.junxian.app.statistics.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.statistics.RecordMany.Figures;
import org.junxian.app.statistics.RecordMany.Sink;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of very many figures: they are copied into a table of the transaction, and go from there into the
/// observations in one statement. Row security refuses COPY into the observations themselves.
@Repository
public class ManyFiguresStore {

    private static final int BUFFER = 256 * 1024;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ManyFiguresStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// @return how many figures were given
    public long copyIn(Figures given) {
        jdbc.sql("""
                        CREATE TEMP TABLE many_figures (
                            unit text NOT NULL, indicator text NOT NULL, period text NOT NULL, status text NOT NULL,
                            value double precision, reason text, source text NOT NULL, demonstration boolean NOT NULL
                        ) ON COMMIT DROP""").update();
        return Objects.requireNonNull(
                template.execute((ConnectionCallback<Long>) connection -> copy(connection, given)));
    }

    private static Long copy(Connection connection, Figures given) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                COPY many_figures (unit, indicator, period, status, value, reason, source, demonstration) FROM STDIN""");
        try {
            var line = new Line(new PGCopyOutputStream(copy, BUFFER));
            given.giveTo(line);
            line.flush();
            return copy.endCopy();
        } catch (IOException e) {
            throw new IllegalStateException("The figures could not be handed to the database", e);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /// Adds what is new or different.
    ///
    /// @return how many revisions
    public long append(String programme, String what, int version, OffsetDateTime moment, String by) {
        jdbc.sql("SELECT set_config('work_mem', '64MB', true)").query().listOfRows();
        jdbc.sql("ANALYZE many_figures").update();
        return jdbc.sql("""
                        INSERT INTO observation (programme, unit, indicator, period, revision, status, value, reason,
                            source, demonstration, recorded_at, version, origin, recorded_by)
                        SELECT :programme, m.unit, m.indicator, m.period, coalesce(n.revision, 0) + 1, m.status,
                            m.value, m.reason, m.source, m.demonstration, :moment, :version,
                            :programme || '.' || :what || '.' || m.period, :by
                        FROM many_figures m
                        LEFT JOIN (
                            SELECT DISTINCT ON (unit, indicator, period) o.*
                            FROM observation o
                            WHERE programme = :programme
                            ORDER BY unit, indicator, period, revision DESC
                        ) n USING (unit, indicator, period)
                        WHERE n.revision IS NULL
                           OR (n.status, n.value, n.reason, n.source, n.demonstration)
                              IS DISTINCT FROM (m.status, m.value, m.reason, m.source, m.demonstration)""")
                .param("programme", programme)
                .param("what", what)
                .param("moment", moment)
                .param("version", version)
                .param("by", by)
                .update();
    }

    /// Writes lines in the text form of COPY.
    private static final class Line implements Sink {

        private final OutputStream out;
        private final StringBuilder line = new StringBuilder(256);

        Line(OutputStream out) {
            this.out = out;
        }

        @Override
        public void add(
                String unit,
                String indicator,
                String period,
                String status,
                double value,
                @Nullable String reason,
                String source,
                boolean demonstration)
                throws IOException {
            line.setLength(0);
            text(unit).append('\t');
            text(indicator).append('\t');
            text(period).append('\t');
            text(status).append('\t');
            if (status.equals("value")) {
                line.append(value);
            } else {
                line.append("\\N");
            }
            line.append('\t');
            text(reason).append('\t');
            text(source).append('\t').append(demonstration ? 't' : 'f').append('\n');
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        }

        private StringBuilder text(@Nullable String text) {
            if (text == null) {
                return line.append("\\N");
            }
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                switch (sign) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    case '\r' -> line.append("\\r");
                    default -> line.append(sign);
                }
            }
            return line;
        }

        void flush() throws IOException {
            out.flush();
        }
    }
}
