package org.junxian.bench;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// PostgreSQL's own COPY into the table of figures, as the owner with row security set aside, because it knows none.
final class CopyStore {

    private final Connection connection;
    private final String programme;

    CopyStore(Connection connection, String programme) {
        this.connection = connection;
        this.programme = programme;
    }

    /// @return how many rows
    long in(InputStream lines) throws SQLException, IOException {
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                COPY observation (programme, unit, indicator, period, revision, status, value, reason, source,
                    demonstration, recorded_at, version, origin, recorded_by) FROM STDIN""", lines);
        connection.commit();
        return rows;
    }

    void setRowSecurityAside(boolean aside) throws SQLException {
        run(
                aside
                        ? "ALTER TABLE observation NO FORCE ROW LEVEL SECURITY"
                        : "ALTER TABLE observation FORCE ROW LEVEL SECURITY");
        connection.commit();
    }

    /// Takes everything that came in away again, and leaves the table as it was.
    void clear() throws SQLException {
        setRowSecurityAside(true);
        try (var statement = connection.prepareStatement("""
                DELETE FROM observation WHERE programme = ? AND origin LIKE ? || '.bulk.1%'""")) {
            statement.setString(1, programme);
            statement.setString(2, programme);
            statement.executeUpdate();
        }
        setRowSecurityAside(false);
        connection.setAutoCommit(true);
        run("VACUUM observation");
        connection.setAutoCommit(false);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
