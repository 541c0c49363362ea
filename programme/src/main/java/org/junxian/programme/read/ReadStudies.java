package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.certainty.Boundary;
import org.junxian.index.certainty.Study;
import org.junxian.index.certainty.Variation;
import org.junxian.index.data.ClassId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.StudyBlocks;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.study.StudyDefinition;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;

/// Reads `studies/*.yaml`. Whether a scheme has what a study varies is checked when everything is read
/// ([CheckStudies]).
final class ReadStudies {

    private final Draft draft;
    private final Findings findings;
    private final SortedMap<String, SchemeDefinition> schemes;

    ReadStudies(Draft draft, SortedMap<String, SchemeDefinition> schemes) {
        this.draft = draft;
        this.findings = draft.findings();
        this.schemes = schemes;
    }

    SortedMap<String, StudyDefinition> read() {
        SortedMap<String, StudyDefinition> studies = new TreeMap<>();
        for (String file : draft.filesIn("studies", ".yaml")) {
            int before = findings.errors();
            Optional<StudyDefinition> study = draft.yaml(file, true)
                    .flatMap(yaml -> Fields.open(StudyBlocks.STUDY, yaml, findings))
                    .flatMap(fields -> study(fields, file));
            if (findings.errors() == before) {
                study.ifPresent(s -> studies.put(s.id(), s));
            }
        }
        return studies;
    }

    private Optional<StudyDefinition> study(Fields fields, String file) {
        Optional<String> id = fields.id("study");
        id.ifPresent(i -> FileName.matches(i, file, fields.placeOf("study"), findings));
        Optional<SchemeDefinition> scheme = fields.text("scheme").flatMap(s -> scheme(s, fields.placeOf("scheme")));
        long seed = (long) fields.number("seed", Range.WHOLE, 1);
        int replications = (int) fields.number("replications", Range.COUNT_FROM_ONE, 10_000);
        if (id.isEmpty() || scheme.isEmpty()) {
            return Optional.empty();
        }
        ReadVariation reader = new ReadVariation(new Rules(draft, scheme.get().classes()), scheme.get());
        List<Variation> variations = new ArrayList<>();
        List<Optional<Text>> reasons = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (var item : fields.list("vary")) {
            Optional<Fields> opened = Fields.open(StudyBlocks.VARIATION, item, findings);
            opened.flatMap(reader::read).ifPresent(variation -> {
                variations.add(variation);
                reasons.add(opened.get().title("why"));
                places.add(item.place());
            });
        }
        if (variations.isEmpty()) {
            if (fields.list("vary").isEmpty()) {
                findings.add(Problem.STUDY_EMPTY, fields.placeOf("vary"), id.get());
            }
            return Optional.empty();
        }
        return Optional.of(new StudyDefinition(
                id.get(),
                fields.title("title").orElse(Text.same(id.get())),
                fields.title("why"),
                scheme.get().id(),
                new Study(id.get(), seed, replications, variations),
                boundaries(fields, scheme.get()),
                reasons,
                places,
                fields.place()));
    }

    private Optional<SchemeDefinition> scheme(String id, Place place) {
        if (!schemes.containsKey(id) && !draft.has("schemes/" + id + ".yaml")) {
            String nearest = Nearest.find(id, schemes.keySet()).orElse("");
            findings.add(Problem.SCHEME_UNKNOWN, place, id, Suggestion.of(nearest, schemes.keySet()));
        }
        return Optional.ofNullable(schemes.get(id));
    }

    private List<AwardBoundary> boundaries(Fields fields, SchemeDefinition scheme) {
        Rules rules = new Rules(draft, scheme.classes());
        Map<String, Place> ids = new HashMap<>();
        return fields.list(
                "boundaries",
                item -> Fields.open(StudyBlocks.BOUNDARY, item, findings)
                        .flatMap(block -> boundary(block, rules, ids)));
    }

    private Optional<AwardBoundary> boundary(Fields block, Rules rules, Map<String, Place> ids) {
        Optional<String> id = block.id("id");
        id.ifPresent(i -> {
            Place first = ids.putIfAbsent(i, block.placeOf("id"));
            if (first != null) {
                findings.addRelated(Problem.NAME_TWICE, block.placeOf("id"), List.of(first), i);
            }
        });
        Optional<String> written = block.id("class");
        Optional<ClassId> pool = written.map(ClassId::new).filter(rules.classes()::contains);
        if (written.isPresent() && pool.isEmpty()) {
            rules.reportClass(written.get(), block.placeOf("class"));
        }
        int places = (int) block.number("places", Range.COUNT_FROM_ONE, 1);
        return id.map(i -> new AwardBoundary(block.title("title").orElse(Text.same(i)), new Boundary(i, pool, places)));
    }
}
