package org.junxian.app.collection;

import org.junxian.programme.model.Text;

/// What a person has done to a return before, whatever role it was done in: it is remembered by person, so that
/// a change
/// of role, a borrowed role or a token makes no difference (D3).
public enum Deed {
    /// Entered a cell, ever.
    ENTERED("填报过其中的数据", "entered figures in it"),
    /// Submitted it, ever.
    SUBMITTED_IT("上报过这张表", "submitted it"),
    /// Reviewed it since it was last submitted.
    REVIEWED("审核过这张表", "reviewed it"),
    /// Made the last move into the lock.
    LOCKED_IT("锁定了这张表", "locked it");

    private final Text title;

    Deed(String zh, String en) {
        this.title = new Text(zh, en);
    }

    public Text title() {
        return title;
    }
}
