package org.junxian.app.access.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who may sign in, unless no longer active.
record Person(
        String name,
        String title,
        String passwordHash,
        boolean mustChangePassword,
        boolean active,
        boolean demonstration,
        @Nullable Instant lastSignedIn) {

    @Override
    public String toString() {
        return name;
    }
}
