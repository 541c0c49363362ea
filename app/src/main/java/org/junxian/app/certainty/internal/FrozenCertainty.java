package org.junxian.app.certainty.internal;

import java.util.List;

/// `certainty.json` of an edition is this record in JSON, in this order: the studies of its package.
///
/// @param format raised when the form changes; old editions keep theirs
public record FrozenCertainty(int format, List<FrozenStudy> studies) {

    static final String FILE = "certainty.json";
    static final int FORMAT = 1;
    static final FrozenCertainty NONE = new FrozenCertainty(FORMAT, List.of());
}
