package org.junxian.programme.study;

import java.util.List;
import java.util.Optional;
import org.junxian.index.certainty.Study;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// `studies/*.yaml`: how the certainty of a scheme's ranks is looked into.
///
/// @param reasons why each variation is made, in the order of the study's variations
/// @param places  where each variation is written
public record StudyDefinition(
        String id,
        Text title,
        Optional<Text> why,
        String scheme,
        Study study,
        List<AwardBoundary> boundaries,
        List<Optional<Text>> reasons,
        List<Place> places,
        Place place) {

    public StudyDefinition {
        boundaries = List.copyOf(boundaries);
        reasons = List.copyOf(reasons);
        places = List.copyOf(places);
    }
}
