package org.junxian.app.certainty.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junxian.app.certainty.StudyView.StudyInput;
import org.junxian.app.certainty.StudyView.StudySensitivity;
import org.junxian.app.certainty.StudyView.StudyShare;
import org.junxian.index.data.Unit;
import org.junxian.index.sensitivity.Sensitivity;
import org.junxian.programme.study.StudyDefinition;
import org.junxian.programme.words.VariationWords;

/// Turns sensitivity indices into the form that is kept. The outputs are the ranks of the units, and last the mean
/// change of rank.
final class FreezeSensitivity {

    private FreezeSensitivity() {}

    static StudySensitivity freeze(StudyDefinition study, List<Unit> units, Sensitivity found) {
        var inputs = new ArrayList<StudyInput>();
        for (int f = 0; f < found.inputs().size(); f++) {
            inputs.add(new StudyInput(
                    f, VariationWords.label(study.study().variations().get(f))));
        }
        Map<String, List<StudyShare>> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            byUnit.put(units.get(i).id().code(), shares(found.outputs().get(i)));
        }
        return new StudySensitivity(
                found.method().name().toLowerCase(Locale.ROOT),
                study.points().orElseThrow(),
                found.evaluations(),
                inputs,
                shares(found.outputs().getLast()),
                byUnit);
    }

    private static List<StudyShare> shares(Sensitivity.Output output) {
        var shares = new ArrayList<StudyShare>();
        for (int f = 0; f < output.first().size(); f++) {
            var first = output.first().get(f);
            var total = output.total().get(f);
            shares.add(new StudyShare(
                    FreezeStudy.known(first.value()),
                    FreezeStudy.known(first.interval().low()),
                    FreezeStudy.known(first.interval().high()),
                    FreezeStudy.known(total.value()),
                    FreezeStudy.known(total.interval().low()),
                    FreezeStudy.known(total.interval().high())));
        }
        return shares;
    }
}
