package org.junxian.cli.trail;

import java.time.Instant;

/// An entry as it stands in the table `audit_entry`.
public record Entry(
        long number,
        Instant at,
        String who,
        String what,
        String subject,
        String detail,
        String previousHash,
        String hash) {}
