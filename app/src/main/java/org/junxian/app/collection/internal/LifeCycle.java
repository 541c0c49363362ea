package org.junxian.app.collection.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.collection.Deed;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// Decides whether a person may make a move now: the table of moves read for one return and one person.
///
/// @param deeds    what the person has done to the return before
/// @param lookedAt when anybody above first looked at what was submitted; null when nobody has
/// @param findings of the return; asked for only where they decide
record LifeCycle(
        Standing standing,
        Caller caller,
        Set<Deed> deeds,
        @Nullable Instant lookedAt,
        Supplier<List<ReturnFinding>> findings) {

    /// Why not; empty when the person may.
    Optional<Refusal> refusal(Move move) {
        return wrongStage(move)
                .or(() -> wrongRole(move))
                .or(() -> ownWork(move))
                .or(() -> switch (move) {
                    case SUBMIT -> notReady();
                    case TAKE_BACK -> EntryRight.shut(standing).or(this::looked);
                    case RETURN_TO_COUNTY, REVIEW, RETURN_TO_CITY, ACCEPT, UNACCEPT, LOCK, UNLOCK -> Optional.empty();
                });
    }

    private Optional<Refusal> wrongStage(Move move) {
        if (move.from() == standing.stage()) {
            return Optional.empty();
        }
        var possible =
                Move.possibleAt(standing.stage()).stream().map(Move::title).toList();
        return Optional.of(Refusal.saying(
                Problem.MOVE_NOT_POSSIBLE,
                standing.name(),
                standing.stage().title(),
                move.title(),
                new Text(
                        possible.stream().map(Text::zh).collect(Collectors.joining("、")),
                        possible.stream().map(Text::en).collect(Collectors.joining(", ")))));
    }

    private Optional<Refusal> wrongRole(Move move) {
        var role = move.role(standing.hasCity());
        return caller.may(role, standing.id().programme(), standing.id().unit())
                ? Optional.empty()
                : Optional.of(Refusal.saying(Problem.MOVE_NOT_YOURS, standing.name(), move.title(), title(role)));
    }

    private Optional<Refusal> ownWork(Move move) {
        return move.barredBy().stream()
                .filter(deeds::contains)
                .sorted()
                .findFirst()
                .map(deed -> Refusal.saying(Problem.OWN_WORK, standing.name(), deed.title(), move.title()));
    }

    private Optional<Refusal> notReady() {
        return EntryRight.shut(standing).or(() -> {
            var blocking = findings.get().stream().filter(ReturnFinding::blocks).toList();
            return blocking(blocking, ReturnFinding.Level.HARD, Problem.HARD_FINDINGS)
                    .or(() -> blocking(blocking, ReturnFinding.Level.SOFT, Problem.UNEXPLAINED));
        });
    }

    private Optional<Refusal> blocking(List<ReturnFinding> findings, ReturnFinding.Level level, Problem problem) {
        var those =
                findings.stream().filter(finding -> finding.level() == level).toList();
        return those.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.saying(
                        problem,
                        standing.name(),
                        Text.same(String.valueOf(those.size())),
                        those.getFirst().found()));
    }

    private Optional<Refusal> looked() {
        return lookedAt == null
                ? Optional.empty()
                : Optional.of(Refusal.of(Problem.LOOKED_AT, standing.unit().name(), lookedAt.toString()));
    }

    static Text title(Role role) {
        return switch (role) {
            case COUNTY_CLERK -> new Text("县级填报员", "the county clerk");
            case CITY_REVIEWER -> new Text("市级审核员", "the city reviewer");
            case PROGRAMME_OFFICER -> new Text("省级主管", "the programme officer of the province");
            default -> throw new IllegalArgumentException("No move of a return is made by " + role);
        };
    }
}
