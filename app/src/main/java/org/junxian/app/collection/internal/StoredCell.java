package org.junxian.app.collection.internal;

import java.time.Instant;
import org.junxian.app.collection.CellValue;

/// A cell as it stands in the database.
record StoredCell(String entry, CellValue value, int version, String by, String byTitle, Instant at) {}
