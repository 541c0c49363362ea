package org.junxian.app.reasons.internal;

import java.util.List;
import org.junxian.app.reasons.Earlier;
import org.junxian.app.reasons.MoveOfUnit;
import org.junxian.app.reasons.Moves;
import org.junxian.app.reasons.Profile;
import org.junxian.app.reasons.UnitReasons;
import org.junxian.app.reasons.Ways;
import org.junxian.app.reasons.WaysAsked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Why a unit of an edition stands where it does, why its rank moved, and what would change it.
@RestController
@RequestMapping("/api/v1/editions/{edition}")
class ReasonsController {

    private final ExplainScore scores;
    private final EarlierResults earlier;
    private final AttributeMoves moves;
    private final SearchWays ways;
    private final AnswerOfRank answers;

    ReasonsController(
            ExplainScore scores, EarlierResults earlier, AttributeMoves moves, SearchWays ways, AnswerOfRank answers) {
        this.scores = scores;
        this.earlier = earlier;
        this.moves = moves;
        this.ways = ways;
        this.answers = answers;
    }

    @GetMapping("/units/{code}/reasons")
    UnitReasons reasons(@PathVariable String edition, @PathVariable String code) {
        return scores.handle(edition, code);
    }

    /// What the edition can be compared with.
    @GetMapping("/earlier")
    List<Earlier> earlier(@PathVariable String edition) {
        return earlier.list(edition);
    }

    @GetMapping("/moves")
    Moves moves(@PathVariable String edition, @RequestParam(defaultValue = Earlier.PERIOD_BEFORE) String against) {
        return moves.all(edition, against);
    }

    @GetMapping("/units/{code}/move")
    MoveOfUnit move(
            @PathVariable String edition,
            @PathVariable String code,
            @RequestParam(defaultValue = Earlier.PERIOD_BEFORE) String against) {
        return moves.one(edition, code, against);
    }

    @PostMapping("/units/{code}/ways")
    Ways ways(@PathVariable String edition, @PathVariable String code, @RequestBody WaysAsked asked) {
        return ways.handle(edition, code, asked);
    }

    @GetMapping("/units/{code}/profile")
    Profile profile(@PathVariable String edition, @PathVariable String code, @RequestParam String node) {
        return answers.handle(edition, code, node);
    }
}
