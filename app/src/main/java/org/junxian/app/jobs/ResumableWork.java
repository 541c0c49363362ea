package org.junxian.app.jobs;

import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;

/// A kind of job that can be run again from its order after the platform was killed, because it changes nothing but
/// its own file. One component per kind.
public interface ResumableWork {

    /// What was asked for.
    ///
    /// @param by   the sign-in name of whose job it is
    /// @param text the order as the kind wrote it down
    record Order(String by, Area area, String text) {}

    /// For example `figures-export`.
    String kind();

    /// The role a person must hold to have such a job and its file; null when the area alone decides.
    default @Nullable Role role() {
        return null;
    }

    /// The same order gives the same work, in this process or a later one.
    JobWork work(Order order);
}
