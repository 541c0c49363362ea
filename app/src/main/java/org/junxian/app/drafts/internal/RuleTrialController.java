package org.junxian.app.drafts.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.drafts.RuleBoard;
import org.junxian.app.drafts.RuleChangeOrder;
import org.junxian.app.drafts.RuleTrialAnswer;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What if the rule changed: the rule of an edition, and trials of changes. Open to everybody who may read the edition.
@RestController
@RequestMapping("/api/v1/editions/{edition}/whatif")
class RuleTrialController {

    /// @param certainty whether to say how certain the ranks are; takes longer
    record RuleTrialOrder(
            @Nullable List<RuleChangeOrder> changes,
            @Nullable Boolean certainty) {}

    private final ShowBoard board;
    private final TryRule tryRule;

    RuleTrialController(ShowBoard board, TryRule tryRule) {
        this.board = board;
        this.tryRule = tryRule;
    }

    @GetMapping
    RuleBoard board(@PathVariable String edition) {
        return board.handle(edition);
    }

    @PostMapping
    ResponseEntity<RuleTrialAnswer> trial(@PathVariable String edition, @RequestBody RuleTrialOrder order) {
        var changes = ReadChanges.read(order.changes());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(tryRule.handle(edition, changes, Boolean.TRUE.equals(order.certainty())));
    }
}
