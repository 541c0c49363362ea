package org.junxian.app.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.evaluation.internal.EditionStore;
import org.junxian.app.evaluation.internal.EditionWriter;
import org.junxian.app.evaluation.internal.Evaluate;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Component;

/// Brings back what an edition was made from. It is evaluated once more, and the result must be the frozen one to the
/// last byte, so that no answer is ever about something else than what was published. Safe to share; the editions asked
/// for last are remembered.
@Component
public class EditionInputs {

    private static final int REMEMBERED = 4;

    private final EditionStore store;
    private final Programmes programmes;
    private final Evaluate evaluate;
    private final EditionWriter writer;
    private final Map<String, EditionInput> remembered = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EditionInput> eldest) {
            return size() > REMEMBERED;
        }
    };

    EditionInputs(EditionStore store, Programmes programmes, Evaluate evaluate, EditionWriter writer) {
        this.store = store;
        this.programmes = programmes;
        this.evaluate = evaluate;
        this.writer = writer;
    }

    /// @throws Refusal when there is no such edition, or today's engine no longer gives its result
    public EditionInput get(String id) {
        synchronized (remembered) {
            var known = remembered.get(id);
            if (known != null) {
                return known;
            }
        }
        var input = bringBack(id);
        synchronized (remembered) {
            remembered.put(id, input);
        }
        return input;
    }

    private EditionInput bringBack(String id) {
        var edition = store.find(id).orElseThrow(() -> Refusal.of(Problem.UNKNOWN_EDITION, id));
        var programme = programmes.get(edition.programme(), store.version(id));
        var run = evaluate.handle(programme, programme.scheme(edition.scheme()), edition.asOf());
        if (!writer.hash(run).equals(edition.hash())) {
            throw Refusal.of(Problem.EDITION_NOT_REPRODUCED, id, edition.engineVersion());
        }
        return run.input(edition);
    }
}
