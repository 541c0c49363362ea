package org.junxian.app.notice;

import java.util.List;
import org.junxian.app.access.Caller;

/// Names what waits for a person; implemented by every module in which somebody is asked for something. The list is
/// sorted by whoever shows it.
public interface WorkSource {

    /// Only what this caller can act on, or answers for, within the caller's own area.
    List<WorkItem> items(Caller caller);
}
