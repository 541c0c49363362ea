package org.junxian.programme.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junxian.index.certainty.Study;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.Yaml;

/// `studies/*.yaml`: how the certainty of a scheme's ranks is looked into.
///
/// @param reasons why each variation is made, in the order of the study's variations
/// @param places  where each variation is written
/// @param entries the variations as they are written
/// @param points  of the base sample of the sensitivity indices; empty where none are asked for
public record StudyDefinition(
        String id,
        Text title,
        Optional<Text> why,
        String scheme,
        Study study,
        List<AwardBoundary> boundaries,
        List<Optional<Text>> reasons,
        List<Place> places,
        List<Yaml> entries,
        OptionalInt points,
        Place place) {

    public StudyDefinition {
        boundaries = List.copyOf(boundaries);
        reasons = List.copyOf(reasons);
        places = List.copyOf(places);
        entries = List.copyOf(entries);
    }

    /// The same with another number of points, for whoever asks for more than the file says.
    public StudyDefinition withPoints(OptionalInt other) {
        return new StudyDefinition(id, title, why, scheme, study, boundaries, reasons, places, entries, other, place);
    }

    /// The same with another seed or another number of replications.
    public StudyDefinition with(Study other) {
        return new StudyDefinition(id, title, why, scheme, other, boundaries, reasons, places, entries, points, place);
    }
}
