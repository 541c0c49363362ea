package org.junxian.app.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.CallerNow;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkItem.State;
import org.junxian.app.notice.WorkSource;
import org.junxian.app.notice.internal.DigestStore.NewDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Once a day, from eight in the morning, tells everybody what is late or due in seven, three days or one. The day is
/// taken in the database together with its digests, so that it happens once however often the platform starts, and
/// again
/// when it was killed before the end.
@Service
class DailyDigests {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDigests.class);
    private static final int FROM_HOUR = 8;
    private static final Set<Integer> DAYS_BEFORE = Set.of(7, 3, 1);

    private final ObjectProvider<WorkSource> sources;
    private final CallerNow callers;
    private final DigestStore digests;
    private final MakeDigest make;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyDigests(
            ObjectProvider<WorkSource> sources,
            CallerNow callers,
            DigestStore digests,
            MakeDigest make,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.callers = callers;
        this.digests = digests;
        this.make = make;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
    void look() {
        run(clock);
    }

    /// @param now the time it is
    /// @return how many digests were made; 0 before the hour, or when the day is done
    int run(Clock now) {
        var time = ZonedDateTime.now(now.withZone(WorkController.CHINA));
        if (time.getHour() < FROM_HOUR) {
            return 0;
        }
        var today = time.toLocalDate();
        var pressing = digests.everybody(today).stream()
                .map(person -> new Reader(person, pressing(person, today)))
                .filter(reader -> !reader.items().isEmpty())
                .toList();
        Integer made = transaction.execute(status -> make(today, now, pressing));
        return made == null ? 0 : made;
    }

    private record Reader(String person, List<WorkItem> items) {}

    private int make(LocalDate today, Clock now, List<Reader> readers) {
        if (!digests.takeDay(today, now.instant())) {
            return 0;
        }
        int made = 0;
        for (var reader : readers) {
            boolean isNew = make.handle(new NewDigest(
                    reader.person(), "daily", today, now.instant(), "system", "郡县", null, null, reader.items()));
            made += isNew ? 1 : 0;
        }
        digests.finishDay(today, made);
        LOG.info("Reminded {} people of what is due", made);
        return made;
    }

    private List<WorkItem> pressing(String person, LocalDate today) {
        return callers.find(person).stream()
                .flatMap(caller -> sources.orderedStream().flatMap(source -> source.items(caller).stream()))
                .map(item -> item.on(today))
                .filter(DailyDigests::isPressing)
                .sorted(WorkController.URGENCY)
                .toList();
    }

    private static boolean isPressing(WorkItem item) {
        @Nullable Integer left = item.daysLeft();
        return left != null && item.state() != State.DONE && (left < 0 || DAYS_BEFORE.contains(left));
    }
}
