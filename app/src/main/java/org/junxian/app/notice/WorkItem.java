package org.junxian.app.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Something that waits for somebody.
///
/// @param id       of the return, sheet, flag, publication, adoption or job
/// @param daysLeft until the day it is due; negative when that has passed, null when there is none
/// @param count    how many there are behind one item; null for a single one
/// @param link     the page where it is done: `/returns/shandong.county-annual.2024.370112`
public record WorkItem(
        Kind kind,
        String id,
        Text title,
        @Nullable Text detail,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        State state,
        @Nullable Integer count,
        String link) {

    /// What it is about.
    public enum Kind {
        RETURN,
        REVIEW,
        ACCEPT,
        DEPARTMENT,
        FLAG,
        PUBLICATION,
        ADOPTION,
        JOB;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How urgent it is, the most urgent first; the list is sorted by it.
    public enum State {
        /// The day it was due has passed.
        LATE,
        /// It came back with a reason.
        RETURNED,
        /// It is asked for by a day.
        DUE,
        /// Somebody else waits for a decision.
        WAITING,
        /// Nothing is left to do.
        DONE;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Something asked for by a day: late when the day has passed, due otherwise.
    public static WorkItem due(
            Kind kind, String id, Text title, @Nullable Text detail, LocalDate dueOn, LocalDate today, String link) {
        int left = daysLeft(dueOn, today);
        return new WorkItem(kind, id, title, detail, dueOn, left, left < 0 ? State.LATE : State.DUE, null, link);
    }

    /// Something that waits for a decision; no day is set.
    ///
    /// @param count null for a single one
    public static WorkItem waiting(
            Kind kind, String id, Text title, @Nullable Text detail, @Nullable Integer count, String link) {
        return new WorkItem(kind, id, title, detail, null, null, State.WAITING, count, link);
    }

    /// The same in another state, for example `returned`.
    public WorkItem in(State other) {
        return new WorkItem(kind, id, title, detail, dueOn, daysLeft, other, count, link);
    }

    /// The same as it stands on a day.
    public WorkItem on(LocalDate today) {
        if (dueOn == null) {
            return this;
        }
        int left = daysLeft(dueOn, today);
        State then = left < 0 ? State.LATE : state == State.LATE ? State.DUE : state;
        return new WorkItem(kind, id, title, detail, dueOn, left, then, count, link);
    }

    public static int daysLeft(LocalDate dueOn, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, dueOn));
    }
}
