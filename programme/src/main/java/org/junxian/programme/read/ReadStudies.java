package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
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
import org.junxian.programme.yaml.Yaml;

/// Reads `studies/*.yaml`. Whether a scheme has what a study varies is checked when everything is read
/// ([CheckStudies]).
final class ReadStudies {

    private static final int MOST = 1_000_000;
    private static final Range REPLICATIONS = new Range(
            x -> x >= 1 && x <= MOST && x == Math.rint(x),
            new Text("1 至 1000000 的整数", "a whole number from 1 to 1000000"));
    private static final Range POINTS = new Range(
            x -> x >= 64 && x <= 65_536 && x == Math.rint(x) && Integer.bitCount((int) x) == 1,
            new Text("64 至 65536 之间的 2 的幂，如 1024", "a power of two from 64 to 65536, such as 1024"));

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
                    .flatMap(fields -> {
                        fields.id("study").ifPresent(i -> FileName.matches(i, file, fields.placeOf("study"), findings));
                        return study(fields);
                    });
            if (findings.errors() == before) {
                study.ifPresent(s -> studies.put(s.id(), s));
            }
        }
        return studies;
    }

    Optional<StudyDefinition> study(Fields fields) {
        Optional<String> id = fields.id("study");
        Optional<SchemeDefinition> scheme = fields.text("scheme").flatMap(s -> scheme(s, fields.placeOf("scheme")));
        long seed = (long) fields.number("seed", Range.WHOLE, 1);
        int replications = (int) fields.number("replications", REPLICATIONS, 10_000);
        OptionalInt points = points(fields);
        if (id.isEmpty() || scheme.isEmpty()) {
            return Optional.empty();
        }
        Varied varied = varied(fields, scheme.get());
        if (varied.variations().isEmpty()) {
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
                new Study(id.get(), seed, replications, varied.variations()),
                boundaries(fields, scheme.get()),
                varied.reasons(),
                varied.entries().stream().map(Yaml::place).toList(),
                varied.entries(),
                points,
                fields.place()));
    }

    /// What is varied, why, and as it is written.
    private record Varied(List<Variation> variations, List<Optional<Text>> reasons, List<Yaml> entries) {}

    private Varied varied(Fields fields, SchemeDefinition scheme) {
        ReadVariation reader = new ReadVariation(new Rules(draft, scheme.classes()), scheme);
        Varied varied = new Varied(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Yaml item : fields.list("vary")) {
            Optional<Fields> opened = Fields.open(StudyBlocks.VARIATION, item, findings);
            opened.flatMap(reader::read).ifPresent(variation -> {
                varied.variations().add(variation);
                varied.reasons().add(opened.get().title("why"));
                varied.entries().add(item);
            });
        }
        return varied;
    }

    private OptionalInt points(Fields fields) {
        OptionalDouble points = fields.block("sensitivity", StudyBlocks.SENSITIVITY)
                .map(block -> block.number("points", POINTS))
                .orElse(OptionalDouble.empty());
        return points.isPresent() ? OptionalInt.of((int) points.getAsDouble()) : OptionalInt.empty();
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
