package org.junxian.app.evaluation;

import java.util.List;
import java.util.Map;
import org.junxian.programme.result.StudyResult;

/// Something that is frozen with an edition beside its result, made by the module that knows how. It is made in the
/// transaction that publishes: an edition has all its parts, or is not published.
public interface EditionPart {

    /// The files to freeze by name, such as `certainty.json`; none when the edition has nothing of this kind. The same
    /// input gives the same bytes.
    ///
    /// @param studies what the studies of the package found for this edition; they are run once, for its bundle and
    ///                all parts
    /// @throws org.junxian.app.problem.Refusal when it cannot be made; the edition is not published then
    Map<String, byte[]> files(EditionInput input, List<StudyResult> studies);
}
