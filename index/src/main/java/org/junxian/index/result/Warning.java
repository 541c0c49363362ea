package org.junxian.index.result;

import java.util.List;
import org.junxian.index.scheme.NodeId;

/// Something a reader of the result should know, as a code with its numbers; texts in two languages belong to
/// whoever shows them.
public record Warning(Code code, NodeId node, List<String> details) {

    public enum Code {
        /// All reported values are equal, so the normalisation cannot tell units apart; every unit got the middle
        /// of the range.
        NO_SPREAD,
        /// The indicator still fails the outlier test after treatment.
        STILL_OUTLYING,
        /// A class has fewer than 3 units; statistics inside it say little.
        SMALL_CLASS,
        /// A formula was not defined for some units (a zero denominator, growth from a base ≤ 0 ...); details: the
        /// units.
        NOT_DEFINED
    }

    public Warning {
        details = List.copyOf(details);
    }
}
