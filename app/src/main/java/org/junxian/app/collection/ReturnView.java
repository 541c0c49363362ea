package org.junxian.app.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.programme.model.Text;

/// A return as one reader sees it, with what this reader may do to it.
///
/// @param version         counts every change of the return; a move names the version it was decided on
/// @param late            it was submitted after the day it was due, or is not submitted although that has
/// passed
/// @param moves           what is possible from here; with the reason where this reader may not
/// @param cells           every entry of the form, by id, in its order
/// @param lastSubmittedAt null before the first submission
/// @param whyNot          why this reader cannot enter anything now; null when he can
public record ReturnView(
        String id,
        String programme,
        FormView form,
        String period,
        ReturnUnit unit,
        Stage stage,
        int version,
        LocalDate dueOn,
        boolean late,
        boolean demonstration,
        List<AllowedMove> moves,
        SequencedMap<String, ReturnCell> cells,
        List<ReturnFinding> findings,
        SequencedMap<String, Explained> explanations,
        List<MadeMove> trail,
        @Nullable EntryLock lock,
        @Nullable Instant lastSubmittedAt,
        boolean canEnter,
        @Nullable ProblemDetails whyNot) {

    public ReturnView {
        moves = List.copyOf(moves);
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        findings = List.copyOf(findings);
        explanations = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(explanations));
        trail = List.copyOf(trail);
    }

    /// @param parent code of the city above it; null when there is none
    public record ReturnUnit(
            String code,
            String name,
            @Nullable String parent,
            @Nullable String parentName) {}

    /// @param refusal null when this reader may make the move now
    public record AllowedMove(
            Move move,
            Text title,
            boolean needsReason,
            @Nullable ProblemDetails refusal) {}

    /// Why a soft check that fails is right all the same.
    public record Explained(String text, String by, Instant at) {}

    /// A move that was made.
    public record MadeMove(
            Instant at,
            String by,
            String byTitle,
            Move move,
            Stage from,
            Stage to,
            @Nullable String reason) {}

    /// Why nothing can be entered.
    public record EntryLock(Text reason, Instant since) {}
}
