package org.junxian.programme.result;

import java.util.Optional;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.programme.study.StudyDefinition;

/// A study together with what it found.
///
/// @param sensitivity which variation moves the ranks; empty where the study does not ask for it
public record StudyResult(StudyDefinition study, Certainty certainty, Optional<Sensitivity> sensitivity) {}
