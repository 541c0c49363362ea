package org.junxian.app.audit;

import java.time.Instant;

/// The hash of one entry, kept apart from the trail, so that not even the owner of the database can rewrite what lies
/// before it unseen.
///
/// @param occasion `day 2026-11-22`, `edition shandong.census-2020.1`
public record Anchor(long number, String hash, String occasion, Instant madeAt) {}
