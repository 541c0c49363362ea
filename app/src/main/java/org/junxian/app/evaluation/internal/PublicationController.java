package org.junxian.app.evaluation.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Publication;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.programme.model.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Publishing by two people: proposals, and their confirmation.
@RestController
@RequestMapping("/api/v1/publications")
class PublicationController {

    /// @param asOf       the moment to look at; null means now
    /// @param title      null means the title of the scheme, or of the corrected edition
    /// @param supersedes the edition to correct, with the reason; null for the next edition
    record PublicationOrder(
            String programme,
            String scheme,
            @Nullable Instant asOf,
            @Nullable Text title,
            @Nullable String supersedes,
            @Nullable String reason) {}

    private final ProposePublication proposePublication;
    private final ConfirmPublication confirmPublication;
    private final PublicationStore store;

    PublicationController(
            ProposePublication proposePublication, ConfirmPublication confirmPublication, PublicationStore store) {
        this.proposePublication = proposePublication;
        this.confirmPublication = confirmPublication;
        this.store = store;
    }

    @GetMapping
    List<Publication> list(@RequestParam String programme, Caller caller) {
        ProposePublication.requireOfficer(caller, programme);
        return store.list(programme);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Publication propose(@RequestBody PublicationOrder wish, Caller caller) {
        var order = new Order(wish.programme(), wish.scheme(), wish.asOf(), wish.title());
        return proposePublication.handle(caller, order, wish.supersedes(), wish.reason());
    }

    @PostMapping("/{id}/confirmation")
    Edition confirm(@PathVariable long id, Caller caller) {
        return confirmPublication.handle(caller, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id, Caller caller) {
        proposePublication.withdraw(caller, id);
    }
}
