package org.junxian.app.collection.internal;

import java.time.LocalDate;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.internal.LockStore.LockOrder;
import org.junxian.app.collection.internal.LockStore.LockView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Locks on entry and their exceptions.
@RestController
@RequestMapping("/api/v1/locks")
class LockController {

    /// Who may enter in spite of a lock, until when and why.
    record ExceptionOrder(String unit, LocalDate until, String reason) {}

    /// Why a lock is lifted.
    record LiftingOrder(String reason) {}

    private final KeepLocks locks;

    LockController(KeepLocks locks) {
        this.locks = locks;
    }

    @GetMapping
    List<LockView> list(@RequestParam String programme, Caller caller) {
        return locks.list(caller, programme);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    LockView lock(@RequestBody LockOrder order, Caller caller) {
        return locks.lock(caller, order);
    }

    @PostMapping("/{id}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable long id, @RequestBody LiftingOrder order, Caller caller) {
        locks.lift(caller, id, order.reason());
    }

    @PostMapping("/{id}/exceptions")
    @ResponseStatus(HttpStatus.CREATED)
    LockView except(@PathVariable long id, @RequestBody ExceptionOrder order, Caller caller) {
        return locks.except(caller, id, order.unit(), order.until(), order.reason());
    }
}
