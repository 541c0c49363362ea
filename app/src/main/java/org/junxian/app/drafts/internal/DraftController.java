package org.junxian.app.drafts.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.drafts.DraftAdoption;
import org.junxian.app.drafts.RuleChangeOrder;
import org.junxian.app.drafts.SchemeDraft;
import org.junxian.programme.model.Text;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Drafts of schemes.
@RestController
@RequestMapping("/api/v1/drafts")
class DraftController {

    record DraftOrder(
            @Nullable String edition,
            @Nullable String title,
            @Nullable String reason,
            @Nullable List<RuleChangeOrder> changes) {}

    /// @param version the one that was seen
    record DraftChangeOrder(
            int version,
            @Nullable String title,
            @Nullable String reason,
            @Nullable List<RuleChangeOrder> changes) {}

    /// @param version of the draft that was seen
    /// @param scheme  the id of the new scheme
    record AdoptionOrder(
            int version, @Nullable String scheme, @Nullable Text title) {}

    private final KeepDraft keep;
    private final ProposeAdoption propose;

    DraftController(KeepDraft keep, ProposeAdoption propose) {
        this.keep = keep;
        this.propose = propose;
    }

    @GetMapping
    ResponseEntity<List<SchemeDraft>> list(Caller caller, @RequestParam String programme) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(keep.list(caller, programme));
    }

    @GetMapping("/{id}")
    ResponseEntity<SchemeDraft> draft(Caller caller, @PathVariable long id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(keep.get(caller, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SchemeDraft save(Caller caller, @RequestBody DraftOrder order) {
        return keep.save(
                caller,
                String.valueOf(order.edition()),
                new KeepDraft.Wish(order.title(), order.reason(), order.changes()));
    }

    @PutMapping("/{id}")
    SchemeDraft change(Caller caller, @PathVariable long id, @RequestBody DraftChangeOrder order) {
        return keep.change(
                caller, id, order.version(), new KeepDraft.Wish(order.title(), order.reason(), order.changes()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable long id, @RequestParam int version) {
        keep.withdraw(caller, id, version);
    }

    @PostMapping("/{id}/adoptions")
    @ResponseStatus(HttpStatus.CREATED)
    DraftAdoption propose(Caller caller, @PathVariable long id, @RequestBody AdoptionOrder order) {
        return propose.handle(caller, id, order.version(), order.scheme(), order.title());
    }
}
