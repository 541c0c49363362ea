package org.junxian.programme.study;

import org.junxian.index.certainty.Boundary;
import org.junxian.programme.model.Text;

/// The last place that is awarded, with its name.
public record AwardBoundary(Text title, Boundary boundary) {}
