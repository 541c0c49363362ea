package org.junxian.programme.read;

import java.util.Map;
import java.util.SequencedMap;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// The entries a check can name.
///
/// @param name   the form or department, for messages
/// @param places where each entry is defined
/// @param whole  every entry was read; while one is missing, names that are not found are not reported
record EntryScope(
        String name, Text title, SequencedMap<String, Entry> entries, Map<String, Place> places, boolean whole) {}
