package org.junxian.programme.read;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.Programme;
import org.junxian.programme.check.Findings;
import org.junxian.programme.format.StudyBlocks;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.study.StudyDefinition;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.PlainTree;

/// Reads a study that is in no file, by the very rules of `studies/*.yaml` and with the same messages.
public final class ReadOwnStudy {

    private final Programme programme;
    private final SchemeDefinition scheme;
    private final Findings findings;

    public ReadOwnStudy(Programme programme, SchemeDefinition scheme, Findings findings) {
        this.programme = programme;
        this.scheme = scheme;
        this.findings = findings;
    }

    /// Empty when there are findings. Places are paths: `vary[2].normalise[1]`.
    ///
    /// @param written what would stand in the file
    public Optional<StudyDefinition> read(Map<String, @Nullable Object> written) {
        Draft draft = new Draft(programme.files(), findings);
        draft.names().units(programme.territory().units());
        Optional<StudyDefinition> study = Fields.open(StudyBlocks.STUDY, PlainTree.yaml(written, ""), findings)
                .flatMap(fields -> new ReadStudies(draft, programme.schemes()).study(fields));
        if (findings.none()) {
            study.ifPresent(found -> new CheckStudies(programme, findings).study(found, scheme));
        }
        return findings.none() ? study : Optional.empty();
    }
}
