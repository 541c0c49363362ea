package org.junxian.app.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The answer to a save.
///
/// @param cells    the cells that were asked to be saved, by entry, as they are now
/// @param findings of the whole return
/// @param version  of the return after the save
/// @param changed  how many cells hold something else than before
public record SavedCells(
        SequencedMap<String, ReturnCell> cells, List<ReturnFinding> findings, int version, int changed) {

    public SavedCells {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        findings = List.copyOf(findings);
    }
}
