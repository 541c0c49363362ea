package org.junxian.programme.change;

import java.util.List;

/// A change that does not fit the scheme, with what was found and what would fit; whoever asked says it in words.
public final class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// No such node. Found: its id; there is: the nodes.
        UNKNOWN_NODE,
        /// An indicator where a group is needed, or the index where a node with a weight is. Found: its id.
        NODE_DOES_NOT_SUIT,
        /// No such class, or none at all. Found: its id; there is: the classes.
        UNKNOWN_CLASS,
        /// No such unit among those evaluated. Found: its code.
        UNKNOWN_UNIT,
        /// A weight that is negative, too large or no number. Found: the weight; there is: the node.
        BAD_WEIGHT,
        /// No child of a group weighs anything for a class. Found: the group; there is: the class.
        NOTHING_WEIGHS
    }

    private final Reason reason;
    private final String found;
    private final List<String> there;

    ChangeRefused(Reason reason, String found, List<String> there) {
        super(reason + ": " + found);
        this.reason = reason;
        this.found = found;
        this.there = List.copyOf(there);
    }

    public Reason reason() {
        return reason;
    }

    public String found() {
        return found;
    }

    public List<String> there() {
        return there;
    }
}
