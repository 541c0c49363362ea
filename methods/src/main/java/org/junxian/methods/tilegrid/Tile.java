package org.junxian.methods.tilegrid;

/// A square of the grid: column 0 is westernmost, row 0 is northernmost.
public record Tile(int column, int row) {}
