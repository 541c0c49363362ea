package org.junxian.programme.model;

import java.time.LocalDate;
import java.util.Optional;

/// From a first day to a last day, both included; open where empty.
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public boolean contains(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }

    public boolean overlaps(Validity other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(Optional<LocalDate> end) {
        return from.isEmpty() || end.isEmpty() || !from.get().isAfter(end.get());
    }
}
