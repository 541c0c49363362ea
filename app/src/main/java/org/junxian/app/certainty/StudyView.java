package org.junxian.app.certainty;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a study found (docs/method/certainty.md). Ranks are halves where ties share the mean of their places, and
/// null where there are none.
///
/// @param over    the official pool of the ranks: `all` or `class`
/// @param units   by code; ranks among all units
/// @param classes by code; ranks inside the class; null when the scheme has no classes
/// @param sensitivity null when the study does not ask for it
public record StudyView(
        StudyHead head,
        String over,
        List<StudyVariation> variations,
        StudyMethod method,
        List<StudyUnit> units,
        @Nullable List<StudyPlace> classes,
        @Nullable StudySensitivity sensitivity) {

    /// What is varied.
    ///
    /// @param kind  the key of the study file
    /// @param entry the whole entry of the study file
    public record StudyVariation(
            String kind, Text words, @Nullable Text why, Map<String, @Nullable Object> entry) {}

    /// What was counted: the ranks of these nodes.
    public record StudyMethod(List<String> nodes) {}

    /// Where a unit stood among all.
    ///
    /// @param rank        as published
    /// @param p05         the better end of the 90 % interval
    /// @param p95         the worse end
    /// @param withoutRank the share of replications in which it had none
    /// @param inside      by boundary, the probability of being inside; only those that are open to its class
    /// @param group       of units that cannot be told apart, the best is 1; null without a published rank
    public record StudyUnit(
            String code,
            String name,
            @Nullable String classId,
            @Nullable String parent,
            @Nullable Double rank,
            @Nullable Double p05,
            @Nullable Double median,
            @Nullable Double p95,
            @Nullable Double mean,
            double withoutRank,
            Map<String, Double> inside,
            @Nullable Integer group) {}

    /// Where a unit stood inside its class.
    public record StudyPlace(
            String code,
            @Nullable Double rank,
            @Nullable Double p05,
            @Nullable Double median,
            @Nullable Double p95,
            @Nullable Double mean,
            double withoutRank) {}

    /// Which variation moves the ranks (docs/method/sensitivity.md).
    ///
    /// @param method      `sampled` (estimated) or `enumerated` (exact)
    /// @param points      of the base sample
    /// @param evaluations how often the index was computed for it
    /// @param meanMove    of the mean change of rank of all units, by input
    /// @param units       of the official rank of every unit, by code and input
    public record StudySensitivity(
            String method,
            int points,
            int evaluations,
            List<StudyInput> inputs,
            List<StudyShare> meanMove,
            Map<String, List<StudyShare>> units) {}

    /// @param index the place of the variation, from 0
    public record StudyInput(int index, Text words) {}

    /// How much of the variance a variation accounts for, alone (`first`) and with everything it takes part in
    /// (`total`), with 95 % intervals; null where nothing varies.
    public record StudyShare(
            @Nullable Double first,
            @Nullable Double firstLow,
            @Nullable Double firstHigh,
            @Nullable Double total,
            @Nullable Double totalLow,
            @Nullable Double totalHigh) {}
}
