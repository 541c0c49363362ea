package org.junxian.app.drafts;

import org.jspecify.annotations.Nullable;

/// One change of a rule as the interface says it.
///
/// @param kind    `weight`, `normalise`, `aggregate`, `reclass` or `class-blind`
/// @param node    the node whose weight or step changes; all indicators where it is left out of `normalise`
/// @param classId the class whose weight changes, all where it is left out; the unit's new class
/// @param weight  from 0
/// @param by      the step: `z-score`, `geometric`
/// @param within  `all` or `class`: whose statistics a normalisation looks at
/// @param unit    the code of the unit that gets another class
public record RuleChangeOrder(
        String kind,
        @Nullable String node,
        @Nullable String classId,
        @Nullable Double weight,
        @Nullable String by,
        @Nullable String within,
        @Nullable String unit) {}
