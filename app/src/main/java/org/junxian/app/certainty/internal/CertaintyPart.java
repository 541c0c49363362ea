package org.junxian.app.certainty.internal;

import java.util.List;
import java.util.Map;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.evaluation.EditionPart;
import org.junxian.programme.result.StudyResult;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Freezes the studies of the package with an edition.
@Component
class CertaintyPart implements EditionPart {

    private final JsonMapper json;

    CertaintyPart(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Map<String, byte[]> files(EditionInput input, List<StudyResult> studies) {
        if (studies.isEmpty()) {
            return Map.of();
        }
        var frozen = studies.stream()
                .map(study -> FreezeStudy.freeze(input.evaluated(), study))
                .toList();
        return Map.of(
                FrozenCertainty.FILE, json.writeValueAsBytes(new FrozenCertainty(FrozenCertainty.FORMAT, frozen)));
    }
}
