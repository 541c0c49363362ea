package org.junxian.app.search.internal;

import org.junxian.programme.model.Text;

/// Something that was found.
///
/// @param kind `unit`, `indicator`, `document`, `clause` or `scheme`
/// @param path the address of its page
record Hit(String kind, String id, Text title, String path) {}
