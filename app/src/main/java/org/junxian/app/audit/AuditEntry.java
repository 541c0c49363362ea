package org.junxian.app.audit;

import java.time.Instant;

/// One entry of the trail.
///
/// @param number counts from 1 without a gap
/// @param hash SHA-256 over the fields and the hash of the entry before
public record AuditEntry(
        long number, Instant at, String who, String what, String subject, String detail, String hash) {}
