package org.junxian.index.reasons;

import org.junxian.index.data.Figures;
import org.junxian.index.scheme.Scheme;

/// What a result comes from: a scheme, and figures with their population.
public record Setting(Scheme scheme, Figures figures) {}
