package org.junxian.app.logs.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.TrailQuery;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// The filters of a log page as they stand in its address. Days are those of the province (UTC+8), both included.
///
/// @param what one fact or several with commas
record LogRequest(
        @Nullable String who,
        @Nullable String what,
        @Nullable String subject,
        @Nullable String from,
        @Nullable String until) {

    /// The two logs: what people do, and how they come in and go out.
    enum Log {
        OPERATIONS("operations", new Text("操作日志", "Operation log")),
        SIGN_INS("sign-ins", new Text("登录日志", "Sign-in log"));

        private final String id;
        private final Text title;

        Log(String id, Text title) {
            this.id = id;
            this.title = title;
        }

        /// @throws Refusal when there is no such log
        static Log of(String id) {
            return Arrays.stream(values())
                    .filter(log -> log.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(Problem.BAD_PARAMETER, "log", id, "operations, sign-ins"));
        }

        String id() {
            return id;
        }

        Text title() {
            return title;
        }

        TrailQuery query(LogRequest request) {
            return switch (this) {
                case OPERATIONS -> request.operations();
                case SIGN_INS -> request.signIns();
            };
        }
    }

    static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    /// Facts about coming in and going out; the operation log holds all others.
    static final List<String> SIGN_INS = List.of(
            "signed in",
            "sign-in failed",
            "signed out",
            "session ended",
            "second factor refused",
            "identity proven",
            "proof refused");

    /// @throws Refusal when a day is none
    TrailQuery operations() {
        var facts = facts();
        return facts.isEmpty() ? query(SIGN_INS, true) : query(facts, false);
    }

    /// @throws Refusal when a day is none
    TrailQuery signIns() {
        var facts = facts();
        return query(
                facts.isEmpty()
                        ? SIGN_INS
                        : facts.stream().filter(SIGN_INS::contains).toList(),
                false);
    }

    private TrailQuery query(List<String> facts, boolean except) {
        return new TrailQuery(blankIsNull(who), facts, except, blankIsNull(subject), start(), end());
    }

    private List<String> facts() {
        return what == null || what.isBlank()
                ? List.of()
                : Arrays.stream(what.split(",")).map(String::strip).toList();
    }

    private @Nullable Instant start() {
        var day = day("from", from);
        return day == null ? null : day.atStartOfDay(HOME).toInstant();
    }

    private @Nullable Instant end() {
        var day = day("until", until);
        return day == null ? null : day.plusDays(1).atStartOfDay(HOME).toInstant();
    }

    private static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.of(Problem.BAD_PARAMETER, name, text, "2026-11-22");
        }
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
