package org.junxian.app.drafts.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.drafts.DraftAdoption;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Adopting drafts by two people.
@RestController
@RequestMapping("/api/v1/adoptions")
class AdoptionController {

    record AdoptionRefusalOrder(@Nullable String reason) {}

    private final ProposeAdoption propose;
    private final DecideAdoption decide;

    AdoptionController(ProposeAdoption propose, DecideAdoption decide) {
        this.propose = propose;
        this.decide = decide;
    }

    @GetMapping
    ResponseEntity<List<DraftAdoption>> list(Caller caller, @RequestParam String programme) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(propose.list(caller, programme));
    }

    @PostMapping("/{id}/confirmation")
    DraftAdoption confirm(Caller caller, @PathVariable long id) {
        return decide.confirm(caller, id);
    }

    @PostMapping("/{id}/refusal")
    DraftAdoption refuse(Caller caller, @PathVariable long id, @RequestBody AdoptionRefusalOrder order) {
        return decide.refuse(caller, id, order.reason());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Caller caller, @PathVariable long id) {
        decide.withdraw(caller, id);
    }
}
