package org.junxian.app.reasons;

import org.junxian.programme.model.Text;

/// A result that an edition can be compared with.
///
/// @param against what to ask for: `period-before` or the id of an edition
/// @param kind    `period-before`, `erratum` (the edition that this one corrects), `same-scheme` or
///        `other-scheme`
public record Earlier(String against, String kind, Text title, String period) {

    public static final String PERIOD_BEFORE = "period-before";
}
