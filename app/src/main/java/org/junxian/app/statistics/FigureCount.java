package org.junxian.app.statistics;

/// How many figures there are, and whether any of them is a demonstration figure.
public record FigureCount(long figures, boolean demonstration) {}
