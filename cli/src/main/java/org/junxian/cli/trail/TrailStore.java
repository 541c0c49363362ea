package org.junxian.cli.trail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The SQL of the check: plain reads of four tables, in one snapshot.
public final class TrailStore {

    /// Where the chain starts after entries were retired.
    public record Start(long number, String hash) {}

    /// A file that holds retired entries.
    public record Retired(long number, String file, String fileHash) {}

    private static final int FETCHED_AT_ONCE = 5_000;

    private final Connection connection;

    /// @param connection left in a read-only transaction that sees one moment
    public TrailStore(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setSchema("junxian");
    }

    public Start start() throws SQLException {
        try (var statement = connection.prepareStatement(
                        "SELECT number, hash FROM audit_retired ORDER BY number DESC LIMIT 1");
                var rows = statement.executeQuery()) {
            return rows.next() ? new Start(rows.getLong(1), rows.getString(2)) : new Start(0, EntryHash.NOTHING);
        }
    }

    public List<Retired> retired() throws SQLException {
        try (var statement = connection.prepareStatement(
                        "SELECT number, file, file_hash FROM audit_retired ORDER BY number");
                var rows = statement.executeQuery()) {
            var retired = new ArrayList<Retired>();
            while (rows.next()) {
                retired.add(new Retired(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
            return retired;
        }
    }

    /// The anchors, and the newest entry as one more.
    public List<Anchor> anchors() throws SQLException {
        try (var statement = connection.prepareStatement("""
                        SELECT number, hash, occasion, 'audit_anchor' FROM audit_anchor
                        UNION ALL
                        SELECT number, hash, 'newest entry', 'audit_head' FROM audit_head WHERE number > 0""");
                var rows = statement.executeQuery()) {
            var anchors = new ArrayList<Anchor>();
            while (rows.next()) {
                anchors.add(new Anchor(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return anchors;
        }
    }

    /// Hands over every entry in the order of the numbers, a few thousand in memory at a time.
    public void entries(Consumer<Entry> taker) throws SQLException {
        try (var statement = connection.prepareStatement("""
                SELECT number, at, who, what, subject, detail, previous_hash, hash
                FROM audit_entry
                ORDER BY number""")) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.accept(entry(rows));
                }
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }
}
