package org.junxian.app.drafts.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionInputs;
import org.springframework.stereotype.Component;

/// Editions made ready for trials; those asked for last are remembered, because somebody who drags a slider asks for
/// the same one many times a second. Safe to share.
@Component
class CompiledEditions {

    private static final int REMEMBERED = 4;

    private final EditionInputs inputs;
    private final Map<String, CompiledEdition> remembered = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledEdition> eldest) {
            return size() > REMEMBERED;
        }
    };

    CompiledEditions(EditionInputs inputs) {
        this.inputs = inputs;
    }

    /// @throws org.junxian.app.problem.Refusal when there is no such edition, or it cannot be computed again
    CompiledEdition get(String edition) {
        synchronized (remembered) {
            var known = remembered.get(edition);
            if (known != null) {
                return known;
            }
        }
        EditionInput input = inputs.get(edition);
        var compiled = new CompiledEdition(input);
        synchronized (remembered) {
            remembered.put(edition, compiled);
        }
        return compiled;
    }
}
