package org.junxian.app.collection.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView.EntryLock;
import org.junxian.app.collection.ReturnView.ReturnUnit;
import org.junxian.app.collection.Stage;
import org.junxian.programme.model.Text;

/// Where a return stands, with its collection.
///
/// @param packageVersion whose form it uses
/// @param closing        why the collection was closed; null while it is open
/// @param lock           null where nothing keeps the unit from entering
record Standing(
        ReturnId id,
        int packageVersion,
        Text title,
        boolean demonstration,
        LocalDate dueOn,
        @Nullable String closing,
        ReturnUnit unit,
        Stage stage,
        int version,
        int round,
        int acceptances,
        boolean submittedLate,
        boolean sentBack,
        Instant updatedAt,
        @Nullable EntryLock lock) {

    boolean hasCity() {
        return unit.parent() != null;
    }

    /// Submitted after the day it was due, or not submitted although that has passed.
    boolean isLate(LocalDate today) {
        return submittedLate || (round == 0 && today.isAfter(dueOn));
    }

    /// The name of the unit, as it stands in messages.
    Text name() {
        return Text.same(unit.name());
    }
}
