package org.junxian.app.audit;

import org.junxian.app.audit.internal.AuditStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Adds entries to the trail.
@Component
public class AuditTrail {

    private final AuditStore store;

    AuditTrail(AuditStore store) {
        this.store = store;
    }

    /// Adds an entry in the caller's transaction: if the change commits, the entry is there, and the other way round.
    ///
    /// @param what a fact in the past tense, for example `edition published`
    /// @param subject the thing it happened to
    /// @param detail what a reader needs besides; no secrets
    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Actor by, String what, String subject, String detail) {
        store.append(by, what, subject, printable(detail));
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
