package org.junxian.app.notice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.notice.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of digests and of who gets them.
@Repository
class DigestStore {

    /// A digest about to be made.
    record NewDigest(
            String recipient,
            String kind,
            LocalDate day,
            Instant at,
            String by,
            String byTitle,
            @Nullable String collection,
            @Nullable String words,
            List<WorkItem> items) {}

    /// Somebody who answers for a county, or reviews a city.
    record Answering(String person, String code) {}

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DigestStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The id of the new digest; empty when the same one was made today already.
    Optional<Long> add(NewDigest digest) {
        return jdbc.sql("""
                        INSERT INTO digest (recipient, kind, day, made_at, sent_by, by_title, collection, words, items)
                        VALUES (:recipient, :kind, :day, :at, :by, :byTitle, :collection, :words, :items::jsonb)
                        ON CONFLICT DO NOTHING
                        RETURNING id""")
                .param("recipient", digest.recipient())
                .param("kind", digest.kind())
                .param("day", digest.day())
                .param("at", digest.at().atOffset(ZoneOffset.UTC))
                .param("by", digest.by())
                .param("byTitle", digest.byTitle())
                .param("collection", digest.collection(), Types.VARCHAR)
                .param("words", digest.words(), Types.VARCHAR)
                .param("items", json.writeValueAsString(digest.items()))
                .query(Long.class)
                .optional();
    }

    /// Those of one reader, the newest first.
    List<Digest> list(String recipient) {
        return jdbc.sql("""
                        SELECT * FROM digest
                        WHERE recipient = :recipient
                        ORDER BY made_at DESC, id DESC
                        LIMIT :shown""")
                .param("recipient", recipient)
                .param("shown", SHOWN)
                .query(this::digest)
                .list();
    }

    /// Whether there is such a digest of this reader.
    boolean read(String recipient, long id, Instant at) {
        return jdbc.sql("""
                        UPDATE digest SET read_at = coalesce(read_at, :at)
                        WHERE id = :id AND recipient = :recipient""")
                        .param("id", id)
                        .param("recipient", recipient)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Whether this day's digests are to be made now; nobody else makes them then.
    boolean takeDay(LocalDate day, Instant at) {
        return jdbc.sql("INSERT INTO digest_day (day, made_at, made) VALUES (:day, :at, 0) ON CONFLICT DO NOTHING")
                        .param("day", day)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void finishDay(LocalDate day, int made) {
        jdbc.sql("UPDATE digest_day SET made = :made WHERE day = :day")
                .param("day", day)
                .param("made", made)
                .update();
    }

    /// Everybody with something to do in a programme.
    List<String> everybody(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT person FROM grants_on(:day)
                        WHERE programme IS NOT NULL
                        ORDER BY person""")
                .param("day", day)
                .query((row, number) -> row.getString("person"))
                .list();
    }

    /// The clerks and heads of counties.
    List<Answering> ofCounties(String programme, Collection<String> counties, LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT person, code FROM grants_on(:day)
                        WHERE programme = :programme AND role IN ('county-clerk', 'county-head')
                          AND reach = 'county' AND code = ANY(:counties)
                        ORDER BY person, code""")
                .param("programme", programme)
                .param("counties", counties.toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new Answering(row.getString(1), row.getString(2)))
                .list();
    }

    /// The reviewers of cities.
    List<Answering> ofCities(String programme, Collection<String> cities, LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT person, code FROM grants_on(:day)
                        WHERE programme = :programme AND role = 'city-reviewer' AND reach = 'city'
                          AND code = ANY(:cities)
                        ORDER BY person, code""")
                .param("programme", programme)
                .param("cities", cities.toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> new Answering(row.getString(1), row.getString(2)))
                .list();
    }

    private Digest digest(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Digest(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("words"),
                row.getString("sent_by"),
                row.getString("by_title"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant(),
                List.of(json.readValue(row.getString("items"), WorkItem[].class)));
    }
}
