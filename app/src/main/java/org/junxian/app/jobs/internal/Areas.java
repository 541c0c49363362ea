package org.junxian.app.jobs.internal;

import org.junxian.app.area.Area;

/// Compares areas of one programme.
final class Areas {

    private Areas() {}

    /// Whether everything in the other area lies in this one.
    static boolean covers(Area wide, Area other) {
        return wide.whole()
                || (!other.whole()
                        && wide.units().containsAll(other.units())
                        && wide.departments().containsAll(other.departments()));
    }
}
