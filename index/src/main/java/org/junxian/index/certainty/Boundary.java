package org.junxian.index.certainty;

import java.util.Optional;
import org.junxian.index.data.ClassId;

/// The last place that is awarded: the first `places` of a class, or of all units where no class is named.
public record Boundary(String id, Optional<ClassId> pool, int places) {

    public Boundary {
        if (places < 1) {
            throw new IllegalArgumentException("A boundary leaves at least 1 place, found " + places);
        }
    }
}
