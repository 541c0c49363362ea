package org.junxian.app.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of work on the first page.
@RestController
@RequestMapping("/api/v1/work")
class WorkController {

    /// What waits for the caller: what is late first, then what came back, then what is due by the days left, then
    /// what waits for a decision.
    record Work(LocalDate today, List<WorkItem> items) {}

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static final Comparator<WorkItem> URGENCY = Comparator.comparing(WorkItem::state)
            .thenComparing(WorkItem::daysLeft, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::kind)
            .thenComparing(WorkItem::id);

    private final List<WorkSource> sources;
    private final Clock clock;

    WorkController(ObjectProvider<WorkSource> sources, Clock clock) {
        this.sources = sources.orderedStream().toList();
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Work> work(Caller caller) {
        var items = sources.stream()
                .flatMap(source -> source.items(caller).stream())
                .sorted(URGENCY)
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Work(LocalDate.now(clock.withZone(CHINA)), items));
    }
}
