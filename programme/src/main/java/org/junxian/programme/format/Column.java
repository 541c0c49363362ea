package org.junxian.programme.format;

import org.junxian.programme.model.Text;

/// A column of a table. `required`: the column must be there; `filled`: its cells must not be empty.
public record Column(String name, boolean required, boolean filled, String example, Text what) {}
