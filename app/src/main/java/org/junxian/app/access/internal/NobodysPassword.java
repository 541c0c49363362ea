package org.junxian.app.access.internal;

/// What is compared when a name is unknown, so that the answer takes as long as for a known one.
///
/// @param hash of a random password that nobody knows
record NobodysPassword(String hash) {}
