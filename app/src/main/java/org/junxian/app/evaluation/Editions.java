package org.junxian.app.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.evaluation.internal.EditionStore;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// Finds published editions.
@Component
public class Editions {

    private final EditionStore store;

    Editions(EditionStore store) {
        this.store = store;
    }

    /// The newest first; null means any programme, any scheme.
    public List<Edition> list(@Nullable String programme, @Nullable String scheme) {
        return store.list(programme, scheme);
    }

    /// @throws Refusal when there is no such edition
    public Edition get(String id) {
        return store.find(id).orElseThrow(() -> Refusal.of(Problem.UNKNOWN_EDITION, id));
    }

    /// The newest edition of a scheme.
    public Optional<Edition> newest(String programme, String scheme) {
        return store.list(programme, scheme).stream().findFirst();
    }
}
