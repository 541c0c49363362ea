package org.junxian.app.reasons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Why a unit stands where it does.
///
/// @param decimals    how many decimals scores are shown with
/// @param pool        how many units it is ranked with
/// @param comparisons none for a unit without a rank
/// @param boundaries  how far each award boundary is
/// @param levers      the figures of its own that it could change
public record UnitReasons(
        String edition,
        String code,
        Text name,
        int decimals,
        Standing standing,
        int pool,
        List<ComparedLine> comparisons,
        List<BoundaryLine> boundaries,
        List<LeverLine> levers) {

    /// The unit beside the mean of others. The differences of the parts add up to the whole, exactly and as
    /// shown.
    ///
    /// @param kind     `class`, `all`, `neighbours` or `best`
    /// @param against  with whom, in words
    /// @param sentence by how much it is ahead or behind
    /// @param gains    where it gains most
    /// @param loses    where it loses most
    public record ComparedLine(
            String kind,
            Text against,
            List<ComparedUnit> others,
            double own,
            double theirs,
            double difference,
            Text sentence,
            @Nullable Text gains,
            @Nullable Text loses,
            List<PartLine> parts) {}

    public record ComparedUnit(String code, Text name) {}

    /// An indicator, or what else raised or lowered the score.
    ///
    /// @param fromScore  of the difference: better or worse there
    /// @param fromWeight of the difference: counted for more or less
    /// @param shown      the difference with so many decimals that all of them add up
    public record PartLine(
            String node,
            Text title,
            boolean effect,
            double own,
            double theirs,
            double difference,
            double fromScore,
            double fromWeight,
            double shown) {}

    /// A boundary, and how far it is.
    ///
    /// @param stated whether the package states it; the others are the first ten and the first third
    /// @param pool   the class it is drawn in; null for all that are ranked together
    /// @param place  the unit's rank among those
    /// @param points to the last unit inside (positive: missing) or the first one outside (negative: to
    ///        spare)
    /// @param goal   whether ways to it can be asked for
    public record BoundaryLine(
            String id,
            Text title,
            boolean stated,
            @Nullable Text pool,
            int places,
            double place,
            boolean inside,
            @Nullable Double points,
            boolean goal) {}

    /// A figure a unit could change.
    ///
    /// @param figure what the indicator shows now
    /// @param best   the best figure of anybody ranked, as far as ways go when nothing else is said
    /// @param spread one standard deviation of the indicator over the ranked units
    /// @param better `more` or `less`
    public record LeverLine(
            String node, Text title, @Nullable Text unit, double figure, double best, double spread, String better) {}
}
