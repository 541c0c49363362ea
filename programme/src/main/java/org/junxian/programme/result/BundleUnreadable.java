package org.junxian.programme.result;

import org.junxian.programme.model.Text;

/// A file is not a bundle that can be read; says why.
public final class BundleUnreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    BundleUnreadable(String zh, String en) {
        super(en);
        this.reason = new Text(zh, en);
    }

    public Text reason() {
        return reason;
    }
}
