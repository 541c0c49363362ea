package org.junxian.app.integrity.internal;

/// A question to be stored.
public record Flagged(String unit, String test, String indicator, double score, StoredEvidence evidence) {}
