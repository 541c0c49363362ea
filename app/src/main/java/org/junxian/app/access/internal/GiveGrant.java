package org.junxian.app.access.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.access.internal.GrantStore.Stored;
import org.junxian.app.access.internal.GrantStore.Wish;
import org.junxian.app.area.Area;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives and lends roles. Nobody gives to themselves, nobody gives more than they have, outside their area, or beyond
/// their own days (A4): the security administrator gives every role, a city reviewer those of counties to people of the
/// city, and everybody may lend their own for some days.
@Service
class GiveGrant {

    private final GrantStore grants;
    private final PersonStore persons;
    private final PeopleInCare care;
    private final Places places;
    private final Callers callers;
    private final AuditTrail audit;

    GiveGrant(
            GrantStore grants,
            PersonStore persons,
            PeopleInCare care,
            Places places,
            Callers callers,
            AuditTrail audit) {
        this.grants = grants;
        this.persons = persons;
        this.care = care;
        this.places = places;
        this.callers = callers;
        this.audit = audit;
    }

    @Transactional
    public Stored give(Caller by, Wish wish) {
        by.require(Role.SECURITY_ADMINISTRATOR, Role.CITY_REVIEWER);
        requireOther(by, wish.person());
        requireDays(wish);
        if (!Places.reachOf(wish.role()).equals(wish.reach())
                || !places.exists(wish.role(), wish.programme(), wish.code())) {
            throw Refusal.of(Problem.NOT_YOURS_TO_GIVE);
        }
        if (by.has(Role.SECURITY_ADMINISTRATOR)) {
            if (persons.find(wish.person()).isEmpty()) {
                throw Refusal.of(Problem.UNKNOWN_PERSON, wish.person());
            }
        } else {
            requireOwn(by, wish);
        }
        return add(by, wish, "role given");
    }

    /// Lends one of the caller's own grants: the same role and reach, until a day within it. What was lent is not lent
    /// on.
    @Transactional
    public Stored lend(Caller by, long id, String person, LocalDate until) {
        var own = grants.inForce(by.name(), callers.today()).stream()
                .filter(grant -> grant.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_GRANT, String.valueOf(id)));
        boolean tooLong = own.until() != null && until.isAfter(own.until());
        if (own.lentBy() != null
                || own.role().runsTheSystem()
                || person.equals(by.name())
                || until.isBefore(callers.today())
                || tooLong) {
            throw Refusal.of(Problem.NOT_LENDABLE, String.valueOf(id));
        }
        care.getWithin(area(own), person);
        var wish = new Wish(
                person, own.role(), own.reach(), own.programme(), own.code(), callers.today(), until, own.id());
        return add(by, wish, "role lent");
    }

    private Stored add(Caller by, Wish wish, String what) {
        requireOfficesApart(wish);
        try {
            long id = grants.add(wish, by.name());
            audit.append(by.actor(), what, "person " + wish.person(), words(wish));
            return grants.find(id).orElseThrow();
        } catch (DataIntegrityViolationException _) {
            throw Refusal.of(
                    Problem.OFFICES_APART, wish.person(), "", wish.role().id());
        }
    }

    private void requireOwn(Caller by, Wish wish) {
        var giving = care.cityGrants(by).stream()
                .filter(own -> Places.ofCounties().contains(wish.role())
                        && Objects.equals(own.programme(), wish.programme())
                        && area(own).covers(Objects.requireNonNullElse(wish.code(), ""))
                        && !Objects.equals(own.code(), wish.code())
                        && within(own, wish.until()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.NOT_YOURS_TO_GIVE));
        care.getWithin(area(giving), wish.person());
    }

    private Area area(Stored grant) {
        return callers.reach(grant).area(Objects.requireNonNull(grant.programme()));
    }

    private static boolean within(Stored own, @Nullable LocalDate until) {
        return own.until() == null || (until != null && !until.isAfter(own.until()));
    }

    private void requireDays(Wish wish) {
        boolean backwards = wish.until() != null && wish.until().isBefore(wish.since());
        if (wish.since().isBefore(callers.today()) || backwards) {
            throw Refusal.of(
                    Problem.BAD_PARAMETER, "since", wish.since().toString(), "today or later, and not after the end");
        }
    }

    private static void requireOther(Caller by, String person) {
        if (by.name().equals(person)) {
            throw Refusal.of(Problem.NOT_TO_ONESELF);
        }
    }

    private void requireOfficesApart(Wish wish) {
        care.of(wish.person()).stream()
                .filter(held -> held.role() != wish.role()
                        && (held.role().runsTheSystem() || wish.role().runsTheSystem()))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.of(
                            Problem.OFFICES_APART,
                            wish.person(),
                            held.role().id(),
                            wish.role().id());
                });
    }

    static String words(Wish wish) {
        var text = new StringBuilder(wish.role().id());
        if (wish.programme() != null) {
            text.append(' ').append(wish.programme());
        }
        if (wish.code() != null) {
            text.append(' ').append(wish.code());
        }
        text.append(", ").append(wish.since()).append(" to ");
        return text.append(wish.until() == null ? "further notice" : wish.until())
                .toString();
    }
}
