package org.junxian.app.table;

import org.junxian.programme.model.Text;

/// A column.
///
/// @param id    the key in JSON, and the head in CSV when the reader asked for keys
/// @param title the head a person reads
public record Column(String id, Text title) {}
