package org.junxian.app.certainty.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junxian.app.evaluation.EditionFiles;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads the studies frozen with editions. Safe to share; the ones read last are remembered, because they never change.
@Component
public class FrozenStudies {

    private static final int REMEMBERED = 6;

    private final Editions editions;
    private final EditionFiles files;
    private final JsonMapper json;
    private final Map<String, FrozenCertainty> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FrozenCertainty> eldest) {
            return size() > REMEMBERED;
        }
    };

    FrozenStudies(Editions editions, EditionFiles files, JsonMapper json) {
        this.editions = editions;
        this.files = files;
        this.json = json;
    }

    /// Without studies where the package has none of the scheme, and for editions from before they were frozen.
    ///
    /// @throws Refusal when there is no such edition
    public FrozenCertainty get(String edition) {
        synchronized (remembered) {
            var known = remembered.get(edition);
            if (known != null) {
                return known;
            }
        }
        String id = editions.get(edition).id();
        var read = files.find(id, FrozenCertainty.FILE)
                .map(bytes -> json.readValue(bytes, FrozenCertainty.class))
                .orElse(FrozenCertainty.NONE);
        synchronized (remembered) {
            remembered.put(id, read);
        }
        return read;
    }

    /// @throws Refusal naming the studies there are
    public FrozenStudy get(String edition, String study) {
        var studies = get(edition).studies();
        return studies.stream()
                .filter(each -> each.view().head().id().equals(study))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.UNKNOWN_STUDY,
                        study,
                        String.join(
                                ", ",
                                studies.stream()
                                        .map(each -> each.view().head().id())
                                        .toList())));
    }
}
