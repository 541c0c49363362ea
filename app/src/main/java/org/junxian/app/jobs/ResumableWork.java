package org.junxian.app.jobs;

import org.junxian.app.area.Area;

/// A kind of job that can be run again from its order after the platform was killed, because it changes nothing but
/// its own file. One component per kind.
public interface ResumableWork {

    /// For example `figures-export`.
    String kind();

    /// The same order gives the same work, in this process or a later one.
    ///
    /// @param order what was asked for, as text
    JobWork work(Area area, String order);
}
