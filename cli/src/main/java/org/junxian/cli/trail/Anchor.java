package org.junxian.cli.trail;

/// The hash of an entry that was written down apart from the trail.
///
/// @param where  the table `audit_anchor`, or the file it was read from
public record Anchor(long number, String hash, String occasion, String where) {}
