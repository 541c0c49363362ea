package org.junxian.app.evaluation;

import java.util.Optional;
import org.junxian.app.evaluation.internal.EditionStore;
import org.springframework.stereotype.Component;

/// The files that are frozen with editions.
@Component
public class EditionFiles {

    private final EditionStore store;

    EditionFiles(EditionStore store) {
        this.store = store;
    }

    /// Empty when the edition is unknown or has no such file: an edition from before there were such files has none.
    public Optional<byte[]> find(String edition, String name) {
        return store.file(edition, name);
    }
}
