package org.junxian.programme.format;

import org.junxian.programme.model.Text;

/// A key of a block. `byDefault`: what holds when the key is left out (empty for required keys). `example`: a line as
/// it may stand in a file.
public record Key(String name, Shape shape, boolean required, String byDefault, String example, Text what) {}
