package org.junxian.app.scrutiny.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How scores go together by one coefficient.
record CorrelationsView(String method, List<CorrelatedPair> pairs) {

    /// @param relation `sibling`, `group`, `index`, or `stranger` for indicators of different groups
    /// @param value    null for fewer than two units, or scores without spread
    /// @param p        how often chance alone goes as far
    /// @param flag     `negative`, `weak`, `fitting`, `too-high` or `unknown`
    record CorrelatedPair(
            String node,
            String other,
            String relation,
            @Nullable Double value,
            @Nullable Double p,
            int units,
            String flag) {}
}
