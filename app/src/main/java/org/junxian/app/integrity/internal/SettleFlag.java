package org.junxian.app.integrity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.integrity.Flags;
import org.junxian.app.integrity.IntegrityFlag;
import org.junxian.app.integrity.internal.IntegrityStore.FlagRow;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Component;

/// The two things that are done with a question: the county answers it, as often as it has something to add, and the
/// programme's office closes it with a reason. What is closed stays as it is.
@Component
class SettleFlag {

    private static final int LONGEST = 2000;

    private final Programmes programmes;
    private final IntegrityStore store;
    private final FlagReading reading;
    private final InArea inArea;
    private final AuditTrail audit;
    private final Clock clock;

    SettleFlag(
            Programmes programmes,
            IntegrityStore store,
            FlagReading reading,
            InArea inArea,
            AuditTrail audit,
            Clock clock) {
        this.programmes = programmes;
        this.store = store;
        this.reading = reading;
        this.inArea = inArea;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws Refusal when the caller does not answer for the unit, or the question is closed
    IntegrityFlag answer(Caller by, long id, String text) {
        return settle(
                by,
                id,
                "text",
                text,
                programme -> by.area(programme, Role.COUNTY_CLERK, Role.COUNTY_HEAD),
                (area, flag, words) -> {
                    store.answer(area, flag, words, by.name(), by.title(), clock.instant());
                    return "flag answered";
                });
    }

    /// @throws Refusal when the caller does not run the programme, or the question is closed
    IntegrityFlag close(Caller by, long id, String reason) {
        return settle(
                by,
                id,
                "reason",
                reason,
                programme -> by.area(programme, Role.PROGRAMME_OFFICER),
                (area, flag, words) -> {
                    store.close(area, flag, words, by.name(), by.title(), clock.instant());
                    return "flag closed";
                });
    }

    /// What is done with the question; answers the fact for the trail.
    private interface Step {
        String take(Area area, FlagRow flag, String words);
    }

    private IntegrityFlag settle(
            Caller by, long id, String parameter, String text, Function<String, Area> allowed, Step step) {
        String words = text.strip();
        var seen = where(id, programme -> Flags.seenBy(by, programme))
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_FLAG, Long.toString(id)));
        var area = allowed.apply(seen.programme());
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, parameter, shortened(words), "1-" + LONGEST);
        }
        return inArea.change(area, () -> {
            var flag = store.flagForUpdate(area, id).orElseThrow(() -> Refusal.of(Problem.NOT_ALLOWED));
            if (flag.closing() != null) {
                throw Refusal.of(
                        Problem.FLAG_CLOSED, Long.toString(id), flag.closing().text());
            }
            String fact = step.take(area, flag, words);
            var settled = reading.one(area, id);
            audit.append(by.actor(), fact, "flag " + id, words);
            return settled;
        });
    }

    /// The area in which somebody may see the question.
    private Optional<Area> where(long id, Function<String, Area> area) {
        List<Area> areas = programmes.ids().stream()
                .map(area)
                .filter(one -> !one.isEmpty())
                .toList();
        return areas.stream()
                .filter(one -> inArea.read(one, () -> store.flag(one, id)).isPresent())
                .findFirst();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
