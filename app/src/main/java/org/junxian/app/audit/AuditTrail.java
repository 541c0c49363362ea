package org.junxian.app.audit;

import org.junxian.app.audit.internal.AuditStore;
import org.junxian.app.audit.internal.KeepAnchors;
import org.junxian.app.audit.internal.SafeWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Adds entries to the trail.
@Component
public class AuditTrail {

    private final AuditStore store;
    private final KeepAnchors anchors;

    AuditTrail(AuditStore store, KeepAnchors anchors) {
        this.store = store;
        this.anchors = anchors;
    }

    /// Adds an entry in the caller's transaction: if the change commits, the entry is there, and the other way round
    /// (U1). The chain has one end, so other writers wait from here until the transaction ends: append last.
    ///
    /// @param what a fact in the past tense, for example `edition published`
    /// @param subject the thing it happened to
    /// @param detail what a reader needs besides; no secrets. Control characters and what looks like a personal
    ///     number are taken out (U3)
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor by, String what, String subject, String detail) {
        store.append(SafeWords.of(by.name()), SafeWords.of(what), SafeWords.of(subject), SafeWords.of(detail));
    }

    /// Writes the newest entry down apart from the trail, in the caller's transaction; once per occasion.
    ///
    /// @param occasion for example `edition shandong.census-2020.1`
    @Transactional(propagation = Propagation.MANDATORY)
    public void anchor(String occasion) {
        anchors.newest(occasion);
    }
}
