package org.junxian.app.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.notice.OpenReturns;
import org.junxian.app.notice.OpenReturns.Open;
import org.junxian.app.notice.OpenReturns.Owing;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.internal.DigestStore.NewDigest;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds every unit of the sender's area that still owes a return, in one go: its clerks and heads, and, when the
/// province sends, the reviewers of their cities. Each reader gets one digest a day from the same sender.
@Service
class SendReminder {

    private static final int LONGEST = 1_000;

    private final ObjectProvider<OpenReturns> returns;
    private final DigestStore digests;
    private final MakeDigest make;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendReminder(
            ObjectProvider<OpenReturns> returns,
            DigestStore digests,
            MakeDigest make,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.returns = returns;
        this.digests = digests;
        this.make = make;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return how many readers were reminded now
    /// @throws Refusal when the caller sends no reminders, or nobody of the area owes anything
    int handle(Caller by, String collection, @Nullable String words) {
        if (words != null && words.length() > LONGEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, "text", words.substring(0, 40) + "…", "0-" + LONGEST);
        }
        String programme = collection.split("\\.", 2)[0];
        var area = by.area(programme, Role.CITY_REVIEWER, Role.PROGRAMME_OFFICER);
        if (area.isEmpty()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        var open = returns.stream()
                .flatMap(source -> source.open(area).stream())
                .filter(it -> it.collection().equals(collection) && !it.units().isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOBODY_OWES, collection));
        return transaction.execute(status -> send(by, area, programme, open, words));
    }

    private int send(Caller by, Area area, String programme, Open open, @Nullable String words) {
        var today = LocalDate.now(clock.withZone(WorkController.CHINA));
        var byReader = readers(area, programme, open, today);
        byReader.remove(by.name());
        String own = words == null || words.isBlank() ? null : words.strip();
        int made = 0;
        for (var reader : byReader.entrySet()) {
            boolean isNew = make.handle(new NewDigest(
                    reader.getKey(),
                    "reminder",
                    today,
                    clock.instant(),
                    by.name(),
                    by.title(),
                    open.collection(),
                    own,
                    reader.getValue()));
            made += isNew ? 1 : 0;
        }
        audit.append(
                by.actor(),
                "reminder sent",
                "collection " + open.collection(),
                "%d units owe, %d readers".formatted(open.units().size(), made));
        return made;
    }

    /// What each reader is reminded of: those of the units that owe, and from the province their cities too.
    private Map<String, List<WorkItem>> readers(Area area, String programme, Open open, LocalDate today) {
        Map<String, List<WorkItem>> byReader = new TreeMap<>();
        var counties = open.units().stream().map(Owing::unit).toList();
        for (var reader : digests.ofCounties(programme, counties, today)) {
            add(byReader, reader.person(), open, today, owing -> owing.unit().equals(reader.code()));
        }
        if (area.whole()) {
            var cities = open.units().stream().map(Owing::parent).distinct().toList();
            for (var reader : digests.ofCities(programme, cities, today)) {
                add(
                        byReader,
                        reader.person(),
                        open,
                        today,
                        owing -> owing.parent().equals(reader.code()));
            }
        }
        return byReader;
    }

    private static void add(
            Map<String, List<WorkItem>> byReader,
            String reader,
            Open open,
            LocalDate today,
            Predicate<Owing> concerns) {
        var items = byReader.computeIfAbsent(reader, name -> new ArrayList<>());
        for (var owing : open.units()) {
            boolean there = items.stream().anyMatch(item -> item.id().equals(owing.returnId()));
            if (concerns.test(owing) && !there) {
                items.add(item(open, owing, today));
            }
        }
    }

    private static WorkItem item(Open open, Owing owing, LocalDate today) {
        var title = new Text(
                owing.name() + "：" + open.title().zh(),
                owing.name() + ": " + open.title().en());
        return WorkItem.due(
                WorkItem.Kind.RETURN,
                owing.returnId(),
                title,
                null,
                open.dueOn(),
                today,
                "/returns/" + owing.returnId());
    }
}
