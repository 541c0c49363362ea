package org.junxian.app.certainty;

import java.time.Instant;

/// A study that somebody asked for.
///
/// @param job the job that made it, by which it is found
/// @param by  the sign-in name of whose it is
/// @param at  when it was done
public record OwnStudy(long job, String edition, String by, Instant at, StudyHead head) {}
