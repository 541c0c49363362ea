package org.junxian.app.collection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of locks and their exceptions.
@Repository
class LockStore {

    /// Entry closed for a form, a period, a unit, or any of them (null).
    ///
    /// @param by who closed it, as people know him
    record LockView(
            long id,
            String programme,
            @Nullable String form,
            @Nullable String period,
            @Nullable String unit,
            String reason,
            @Nullable LocalDate until,
            String by,
            Instant since,
            List<LockExceptionView> exceptions) {}

    /// A unit that may enter in spite of a lock, until a day.
    record LockExceptionView(long id, String unit, LocalDate until, String reason, String by) {}

    /// A lock to make.
    record LockOrder(
            String programme,
            @Nullable String form,
            @Nullable String period,
            @Nullable String unit,
            String reason,
            @Nullable LocalDate until) {}

    private final JdbcClient jdbc;

    LockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those in force, the newest first.
    List<LockView> list(Area area, LocalDate today) {
        var locks = new LinkedHashMap<Long, LockView>();
        jdbc.sql("""
                        SELECT l.*, coalesce(l.by_title, l.made_by) AS by, e.id AS exception, e.unit AS exception_unit, e.until AS exception_until,
                            e.reason AS exception_reason, coalesce(e.by_title, e.made_by) AS exception_by
                        FROM entry_lock l
                        LEFT JOIN lock_exception e ON e.lock = l.id AND e.until >= :today
                            AND (:whole OR e.unit = ANY (:units))
                        WHERE l.programme = :programme AND l.lifted_at IS NULL
                          AND (l.until IS NULL OR l.until >= :today)
                          AND (:whole OR l.unit IS NULL OR l.unit = ANY (:units))
                        ORDER BY l.id DESC, e.id""")
                .param("programme", area.programme())
                .param("today", today)
                .param("whole", area.whole())
                .param("units", area.units().toArray(String[]::new))
                .query(row -> {
                    var lock = lock(row);
                    var exceptions =
                            locks.computeIfAbsent(lock.id(), id -> lock).exceptions();
                    String unit = row.getString("exception_unit");
                    if (unit != null) {
                        exceptions.add(new LockExceptionView(
                                row.getLong("exception"),
                                unit,
                                row.getObject("exception_until", LocalDate.class),
                                row.getString("exception_reason"),
                                row.getString("exception_by")));
                    }
                });
        return List.copyOf(locks.values());
    }

    long add(LockOrder order, Caller by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO entry_lock (programme, form, period, unit, reason, until, made_by, by_title, made_at)
                        VALUES (:programme, :form, :period, :unit, :reason, :until, :by, :title, :at)
                        RETURNING id""")
                .param("programme", order.programme())
                .param("form", order.form(), Types.VARCHAR)
                .param("period", order.period(), Types.VARCHAR)
                .param("unit", order.unit(), Types.VARCHAR)
                .param("reason", order.reason().strip())
                .param("until", order.until(), Types.DATE)
                .param("by", by.name())
                .param("title", by.title())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// The programme of a lock in force is not known before it is found, so it is asked for with the area.
    boolean lift(Area area, long lock, String reason, String by, Instant at) {
        return jdbc.sql("""
                        UPDATE entry_lock SET lifted_by = :by, lifted_at = :at, lifted_reason = :reason
                        WHERE id = :lock AND programme = :programme AND lifted_at IS NULL""")
                        .param("lock", lock)
                        .param("programme", area.programme())
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return false when there is no such lock in force
    boolean except(Area area, long lock, String unit, LocalDate until, String reason, Caller by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO lock_exception (lock, programme, unit, until, reason, made_by, by_title, made_at)
                        SELECT id, programme, :unit, :until, :reason, :by, :title, :at
                        FROM entry_lock
                        WHERE id = :lock AND programme = :programme AND lifted_at IS NULL""")
                        .param("lock", lock)
                        .param("programme", area.programme())
                        .param("unit", unit)
                        .param("until", until)
                        .param("reason", reason)
                        .param("by", by.name())
                        .param("title", by.title())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static LockView lock(ResultSet row) throws SQLException {
        return new LockView(
                row.getLong("id"),
                row.getString("programme"),
                row.getString("form"),
                row.getString("period"),
                row.getString("unit"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("by"),
                ReturnStore.instant(row, "made_at"),
                new ArrayList<>());
    }
}
