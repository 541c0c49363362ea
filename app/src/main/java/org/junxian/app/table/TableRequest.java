package org.junxian.app.table;

import org.junxian.programme.model.Language;

/// How a reader wants a table.
///
/// @param byteOrderMark for CSV: start with the mark that makes Excel read UTF-8
public record TableRequest(Format format, Language language, Digits digits, boolean byteOrderMark) {}
