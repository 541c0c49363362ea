package org.junxian.app.drafts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// What a changed rule does to the ranks of an edition.
///
/// @param over       `all` or `class`: the ranks that count
/// @param moved      how many units stand at another official rank
/// @param hash       SHA-256 over the codes, scores and ranks after the changes
/// @param boundaries who comes inside and who falls outside an award boundary
/// @param certainty  how certain the ranks are before and after; null when not asked for, or where nothing is weighed
/// @param difference what differs from the scheme of the edition
public record RuleTrialAnswer(
        String edition,
        String over,
        int moved,
        String hash,
        List<TrialUnit> units,
        List<BoundaryEffect> boundaries,
        @Nullable CertaintyEffect certainty,
        List<DifferenceRow> difference) {

    /// A unit before and after; null where it has no class, score or rank.
    public record TrialUnit(
            String code,
            Text name,
            @Nullable String classBefore,
            @Nullable String classAfter,
            @Nullable Double scoreBefore,
            @Nullable Double scoreAfter,
            @Nullable Double rankBefore,
            @Nullable Double rankAfter,
            @Nullable Double rankInClassBefore,
            @Nullable Double rankInClassAfter) {}

    /// @param classId    null for all units
    /// @param entering   codes of the units that come inside, the best first
    /// @param leaving    codes of the units that fall outside, the best before first
    /// @param sureBefore how many units are inside in at least 95 % of the replications; null without certainty
    public record BoundaryEffect(
            String id,
            Text title,
            @Nullable String classId,
            int places,
            List<String> entering,
            List<String> leaving,
            @Nullable Integer sureBefore,
            @Nullable Integer sureAfter) {}

    /// A small study of the weights, before and after by the same random numbers.
    ///
    /// @param concentration of the Dirichlet distribution around the weights
    /// @param widthBefore   the mean number of places between the 5 % and the 95 % quantile of the official rank
    public record CertaintyEffect(
            int replications,
            long seed,
            double concentration,
            @Nullable Double widthBefore,
            @Nullable Double widthAfter,
            List<UnitInterval> units) {}

    /// The official rank of a unit in 90 % of the replications.
    public record UnitInterval(
            String code,
            @Nullable Double p05Before,
            @Nullable Double p95Before,
            @Nullable Double p05After,
            @Nullable Double p95After) {}

    /// @param subject the id of a node, or the code of a unit
    /// @param aspect  `weight`, `normalise`, `treat`, `impute`, `aggregate` or `class`
    /// @param classId the class it holds for; null for all
    /// @param basis   clauses the node rests on
    public record DifferenceRow(
            String subject,
            Text title,
            String aspect,
            @Nullable String classId,
            Text before,
            Text after,
            List<String> basis) {}
}
