package org.junxian.app.certainty;

import java.util.List;
import org.junxian.app.certainty.internal.FrozenStudies;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// The studies published with editions.
@Component
public class Studies {

    private final FrozenStudies frozen;

    Studies(FrozenStudies frozen) {
        this.frozen = frozen;
    }

    /// None for an edition whose package has no study of its scheme, and for editions from before studies were frozen.
    ///
    /// @throws Refusal when there is no such edition
    public List<StudyView> list(String edition) {
        return frozen.get(edition).studies().stream().map(study -> study.view()).toList();
    }
}
