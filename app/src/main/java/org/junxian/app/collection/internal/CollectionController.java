package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.collection.CollectionView;
import org.junxian.app.collection.OpenCollection;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Collections: opened, listed, overlooked, closed.
@RestController
@RequestMapping("/api/v1/collections")
class CollectionController {

    /// What to ask of all units.
    ///
    /// @param dueOn null means the form's own deadline
    record CollectionOrder(
            String programme,
            String form,
            String period,
            @Nullable LocalDate dueOn) {}

    /// Why a collection is closed.
    record ClosingOrder(String reason) {}

    private final Collections collections;
    private final OpenCollection openCollection;
    private final BeginReturns beginReturns;

    CollectionController(Collections collections, OpenCollection openCollection, BeginReturns beginReturns) {
        this.collections = collections;
        this.openCollection = openCollection;
        this.beginReturns = beginReturns;
    }

    @GetMapping
    List<CollectionView> list(@RequestParam String programme, Caller caller) {
        return collections.list(caller, programme);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CollectionView open(@RequestBody CollectionOrder order, Caller caller) {
        requireOfficer(caller, order.programme());
        return openCollection.handle(caller.actor(), order.programme(), order.form(), order.period(), order.dueOn());
    }

    /// What opening would ask of whom.
    @GetMapping("/preview")
    OpeningPreview preview(
            @RequestParam String programme, @RequestParam String form, @RequestParam String period, Caller caller) {
        requireOfficer(caller, programme);
        return beginReturns.preview(programme, form, period);
    }

    @GetMapping("/{id}/overview")
    CollectionOverview overview(@PathVariable String id, Caller caller) {
        return collections.overview(caller, id);
    }

    @PostMapping("/{id}/closing")
    CollectionView close(@PathVariable String id, @RequestBody ClosingOrder order, Caller caller) {
        return collections.close(caller, id, order.reason());
    }

    private static void requireOfficer(Caller caller, String programme) {
        if (!caller.area(programme, Role.PROGRAMME_OFFICER).whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }
}
