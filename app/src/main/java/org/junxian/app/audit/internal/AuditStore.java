package org.junxian.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the trail.
@Repository
public class AuditStore {

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void append(Actor by, String what, String subject, String detail) {
        jdbc.sql("SELECT audit_append(:who, :what, :subject, :detail)")
                .param("who", by.name())
                .param("what", what)
                .param("subject", subject)
                .param("detail", detail)
                .query(Long.class)
                .single();
    }

    public List<AuditEntry> list(long from, int limit) {
        return jdbc.sql("""
                        SELECT number, at, who, what, subject, detail, hash
                        FROM audit_entry
                        WHERE number >= :from
                        ORDER BY number
                        LIMIT :limit""")
                .param("from", from)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("hash"));
    }
}
