package org.junxian.app.evaluation.internal;

import java.util.Optional;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.programmes.LatestEditions;
import org.springframework.stereotype.Component;

/// Tells the programmes which of their results are published.
@Component
class NewestEditions implements LatestEditions {

    private final EditionStore store;

    NewestEditions(EditionStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> newestEdition(String programme, String scheme) {
        return store.list(programme, scheme).stream().map(Edition::id).findFirst();
    }
}
