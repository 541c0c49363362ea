package org.junxian.app.evaluation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.evaluation.FrozenResult;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads frozen results. Safe to share; the ones read last are remembered, because they never change.
@Component
public class FrozenResults {

    private static final int REMEMBERED = 6;

    private final EditionStore store;
    private final JsonMapper json;
    private final Map<String, FrozenResult> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FrozenResult> eldest) {
            return size() > REMEMBERED;
        }
    };

    FrozenResults(EditionStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /// @throws Refusal when there is no such edition
    public FrozenResult get(String edition) {
        synchronized (remembered) {
            var known = remembered.get(edition);
            if (known != null) {
                return known;
            }
        }
        byte[] bytes = store.file(edition, PublishedFiles.RESULT)
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_EDITION, edition));
        var read = json.readValue(bytes, FrozenResult.class);
        synchronized (remembered) {
            remembered.put(edition, read);
        }
        return read;
    }
}
