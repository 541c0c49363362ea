package org.junxian.app.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Grant;
import org.junxian.app.access.Reach;
import org.junxian.app.access.internal.GrantStore.Stored;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.UnitId;
import org.springframework.stereotype.Component;

/// Knows who a person is at this very moment.
@Component
public class Callers {

    private final PersonStore persons;
    private final GrantStore grants;
    private final Programmes programmes;
    private final Clock clock;

    Callers(PersonStore persons, GrantStore grants, Programmes programmes, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.programmes = programmes;
        this.clock = clock;
    }

    public Optional<Caller> find(String name, boolean proven) {
        return persons.find(name)
                .map(person -> new Caller(
                        name,
                        person.title(),
                        grants.inForce(name, today()).stream().map(this::grant).toList(),
                        proven));
    }

    /// The day it is in China, which every grant means by its days.
    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.ofHours(8)));
    }

    private Grant grant(Stored stored) {
        return new Grant(stored.id(), stored.role(), reach(stored));
    }

    Reach reach(Stored stored) {
        return switch (stored.reach()) {
            case "installation" -> new Reach.Installation();
            case "province" -> new Reach.Province(text(stored.programme()));
            case "county" -> new Reach.County(text(stored.programme()), text(stored.code()));
            case "department" -> new Reach.Department(text(stored.programme()), text(stored.code()));
            case "city" -> city(text(stored.programme()), text(stored.code()));
            default -> throw new IllegalStateException("A grant cannot reach '" + stored.reach() + "'");
        };
    }

    private Reach city(String programme, String code) {
        var units = new TreeSet<String>();
        units.add(code);
        var territory = programmes.get(programme).content().territory();
        territory
                .childrenOf(new UnitId(code))
                .forEach(child -> units.add(child.id().code()));
        return new Reach.City(programme, code, units);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
