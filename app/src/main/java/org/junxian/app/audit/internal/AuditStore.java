package org.junxian.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Anchor;
import org.junxian.app.audit.AuditEntry;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.audit.TrailState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The SQL of the trail.
@Repository
public class AuditStore {

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void append(String who, String what, String subject, String detail) {
        jdbc.sql("SELECT audit_append(:who, :what, :subject, :detail)")
                .param("who", who)
                .param("what", what)
                .param("subject", subject)
                .param("detail", detail)
                .query(Long.class)
                .single();
    }

    /// @param before only entries with smaller numbers
    public List<AuditEntry> find(TrailQuery query, long before, int limit, long offset) {
        var statement =
                jdbc.sql("""
                        SELECT number, at, who, what, subject, detail, hash
                        FROM audit_entry
                        WHERE (:who::text IS NULL OR who = :who)
                          AND (cardinality(:what::text[]) = 0 OR (what = ANY (:what)) <> :except)
                          AND (:subject::text IS NULL OR subject LIKE :subject)
                          AND (:from::timestamptz IS NULL OR at >= :from)
                          AND (:until::timestamptz IS NULL OR at < :until)
                          AND number < :before
                        ORDER BY number DESC
                        LIMIT :limit OFFSET :offset""").param("before", before).param("limit", limit).param("offset", offset);
        return filtered(statement, query).query(AuditStore::entry).list();
    }

    public long count(TrailQuery query) {
        var statement = jdbc.sql("""
                        SELECT count(*)
                        FROM audit_entry
                        WHERE (:who::text IS NULL OR who = :who)
                          AND (cardinality(:what::text[]) = 0 OR (what = ANY (:what)) <> :except)
                          AND (:subject::text IS NULL OR subject LIKE :subject)
                          AND (:from::timestamptz IS NULL OR at >= :from)
                          AND (:until::timestamptz IS NULL OR at < :until)""");
        return filtered(statement, query).query(Long.class).single();
    }

    /// The entries of one file of the retention, the oldest first.
    List<AuditEntry> upTo(long number, long after, int limit) {
        return jdbc.sql("""
                        SELECT number, at, who, what, subject, detail, hash
                        FROM audit_entry
                        WHERE number <= :number AND number > :after
                        ORDER BY number
                        LIMIT :limit""")
                .param("number", number)
                .param("after", after)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    public List<Anchor> anchors(int limit) {
        return jdbc.sql("""
                        SELECT number, hash, occasion, made_at
                        FROM audit_anchor
                        ORDER BY number DESC, made_at DESC
                        LIMIT :limit""").param("limit", limit).query(AuditStore::anchor).list();
    }

    /// The newest anchor of a day whose entries are all older than a moment and not retired yet.
    Optional<Anchor> lastAnchorBefore(Instant moment) {
        return jdbc.sql("""
                        SELECT a.number, a.hash, a.occasion, a.made_at
                        FROM audit_anchor a
                        JOIN audit_entry e ON e.number = a.number
                        WHERE e.at < :moment AND a.occasion LIKE 'day %'
                        ORDER BY a.number DESC
                        LIMIT 1""")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(AuditStore::anchor)
                .optional();
    }

    Optional<Anchor> anchorNewest(String occasion) {
        return jdbc.sql("SELECT number, hash, occasion, made_at FROM audit_anchor_newest(:occasion)")
                .param("occasion", occasion)
                .query(AuditStore::anchor)
                .optional();
    }

    Optional<Anchor> anchorBefore(Instant moment, String occasion) {
        return jdbc.sql("SELECT number, hash, occasion, made_at FROM audit_anchor_before(:moment, :occasion)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("occasion", occasion)
                .query(AuditStore::anchor)
                .optional();
    }

    long retire(long upTo, String file, String fileHash) {
        return jdbc.sql("SELECT audit_retire(:number, :file, :hash)")
                .param("number", upTo)
                .param("file", file)
                .param("hash", fileHash)
                .query(Long.class)
                .single();
    }

    public TrailState state() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM audit_entry) AS entries,
                               (SELECT coalesce(max(number), 0) FROM audit_retired) AS retired,
                               b.number, b.reason, a.number AS anchored, a.hash, a.occasion, a.made_at
                        FROM (VALUES (1)) AS one (n)
                        LEFT JOIN (SELECT * FROM audit_break ORDER BY number LIMIT 1) b ON true
                        LEFT JOIN (SELECT * FROM audit_anchor ORDER BY number DESC, made_at DESC LIMIT 1) a ON true""").query(AuditStore::stateOf).single();
    }

    private static StatementSpec filtered(StatementSpec statement, TrailQuery query) {
        String subject = query.subject();
        return statement
                .param("who", query.who(), Types.VARCHAR)
                .param("what", query.what().toArray(String[]::new))
                .param("except", query.except())
                .param("subject", subject == null ? null : startsWith(subject), Types.VARCHAR)
                .param("from", offset(query.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", offset(query.until()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static String startsWith(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
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

    private static Anchor anchor(ResultSet row, int number) throws SQLException {
        return new Anchor(
                row.getLong("number"),
                row.getString("hash"),
                row.getString("occasion"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static TrailState stateOf(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        String occasion = row.getString("occasion");
        return new TrailState(
                row.getLong("entries"),
                row.getLong("retired"),
                reason == null ? null : new TrailState.Break(row.getLong("number"), reason),
                occasion == null
                        ? null
                        : new Anchor(
                                row.getLong("anchored"),
                                row.getString("hash"),
                                occasion,
                                row.getObject("made_at", OffsetDateTime.class).toInstant()));
    }
}
