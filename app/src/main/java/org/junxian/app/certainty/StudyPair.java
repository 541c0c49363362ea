package org.junxian.app.certainty;

/// How likely a unit is ahead of another one, ties counting half.
///
/// @param code  the other one
/// @param ahead the probability that the unit asked for is ahead of it
public record StudyPair(String code, double ahead) {}
