package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.internal.LockStore.LockOrder;
import org.junxian.app.collection.internal.LockStore.LockView;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;

/// Locks entry with a named reason, lets a unit enter all the same until a day, and lifts locks.
@Service
class KeepLocks {

    private final LockStore store;
    private final Desk desk;
    private final AuditTrail audit;
    private final InArea inArea;

    KeepLocks(LockStore store, Desk desk, AuditTrail audit, InArea inArea) {
        this.store = store;
        this.desk = desk;
        this.audit = audit;
        this.inArea = inArea;
    }

    List<LockView> list(Caller caller, String programme) {
        var area = desk.area(caller, programme);
        return area.isEmpty() ? List.of() : inArea.read(area, () -> store.list(area, desk.today()));
    }

    LockView lock(Caller by, LockOrder order) {
        var area = by.area(order.programme(), Role.PROGRAMME_OFFICER);
        requireWhole(area);
        requireReason(order.reason());
        requireAhead(order.until());
        return inArea.change(area, () -> {
            long id = store.add(order, by, desk.now());
            audit.append(by.actor(), "entry locked", "lock " + id, scope(order) + ": " + order.reason());
            return get(area, id);
        });
    }

    void lift(Caller by, long lock, String reason) {
        var area = whole(by, lock);
        requireReason(reason);
        inArea.change(area, () -> {
            if (!store.lift(area, lock, reason.strip(), by.name(), desk.now())) {
                throw unknown(lock);
            }
            audit.append(by.actor(), "lock lifted", "lock " + lock, reason.strip());
            return lock;
        });
    }

    LockView except(Caller by, long lock, String unit, LocalDate until, String reason) {
        var area = whole(by, lock);
        requireReason(reason);
        requireAhead(until);
        return inArea.change(area, () -> {
            if (!store.except(area, lock, unit, until, reason.strip(), by, desk.now())) {
                throw unknown(lock);
            }
            audit.append(by.actor(), "lock exception given", "lock " + lock, unit + " until " + until + ": " + reason);
            return get(area, lock);
        });
    }

    private LockView get(Area area, long id) {
        return store.list(area, desk.today()).stream()
                .filter(lock -> lock.id() == id)
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /// The officer's programme that holds the lock.
    private Area whole(Caller by, long lock) {
        by.require(Role.PROGRAMME_OFFICER);
        return by.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(grant -> grant.reach() instanceof Reach.Province(var programme) ? programme : "")
                .filter(programme -> !programme.isEmpty())
                .distinct()
                .map(Area::whole)
                .filter(area -> inArea.read(area, () -> store.list(area, desk.today())).stream()
                        .anyMatch(it -> it.id() == lock))
                .findFirst()
                .orElseThrow(() -> unknown(lock));
    }

    private static void requireWhole(Area area) {
        if (!area.whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.of(Problem.BAD_PARAMETER, "reason", reason, "a sentence");
        }
    }

    /// A day that has passed would end at once what is made.
    private void requireAhead(@Nullable LocalDate until) {
        if (until != null && until.isBefore(desk.today())) {
            throw Refusal.of(Problem.BAD_PARAMETER, "until", until.toString(), "≥ " + desk.today());
        }
    }

    private static String scope(LockOrder order) {
        return Stream.of(order.programme(), order.form(), order.period(), order.unit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static Refusal unknown(long lock) {
        return Refusal.of(Problem.UNKNOWN_LOCK, String.valueOf(lock));
    }
}
