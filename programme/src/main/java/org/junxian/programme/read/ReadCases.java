package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junxian.index.data.UnitId;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.PackageBlocks;
import org.junxian.programme.model.ExampleCase;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Yaml;

/// Reads `cases/*.yaml`: results that must hold.
final class ReadCases {

    private static final double EXACT = 1e-9;

    private final Draft draft;
    private final Findings findings;
    private final SortedMap<String, SchemeDefinition> schemes;

    ReadCases(Draft draft, SortedMap<String, SchemeDefinition> schemes) {
        this.draft = draft;
        this.findings = draft.findings();
        this.schemes = schemes;
    }

    List<ExampleCase> read() {
        List<ExampleCase> cases = new ArrayList<>();
        for (String file : draft.filesIn("cases", ".yaml")) {
            draft.yaml(file, true)
                    .flatMap(yaml -> Fields.open(PackageBlocks.CASE, yaml, findings))
                    .flatMap(fields -> one(fields, file))
                    .ifPresent(cases::add);
        }
        return cases;
    }

    private Optional<ExampleCase> one(Fields fields, String file) {
        Optional<String> id = fields.id("case");
        id.ifPresent(i -> FileName.matches(i, file, fields.placeOf("case"), findings));
        Optional<SchemeDefinition> scheme = fields.text("scheme").flatMap(s -> scheme(s, fields.placeOf("scheme")));
        List<ExampleCase.Expected> expected = new ArrayList<>();
        for (Yaml item : fields.list("expect")) {
            Fields.open(PackageBlocks.EXPECTED, item, findings)
                    .flatMap(e -> expected(e, scheme))
                    .ifPresent(expected::add);
        }
        double tolerance = fields.number("tolerance", Range.POSITIVE, EXACT);
        return id.flatMap(i ->
                scheme.map(s -> new ExampleCase(i, s.id(), fields.title("why"), tolerance, expected, fields.place())));
    }

    /// A scheme with errors of its own is known by its file.
    private Optional<SchemeDefinition> scheme(String id, Place place) {
        if (!schemes.containsKey(id) && !draft.has("schemes/" + id + ".yaml")) {
            String nearest = Nearest.find(id, schemes.keySet()).orElse("");
            findings.add(Problem.SCHEME_UNKNOWN, place, id, Suggestion.of(nearest, schemes.keySet()));
        }
        return Optional.ofNullable(schemes.get(id));
    }

    private Optional<ExampleCase.Expected> expected(Fields fields, Optional<SchemeDefinition> scheme) {
        Optional<UnitId> unit =
                fields.text("unit").flatMap(code -> draft.names().unit(code, fields.placeOf("unit")));
        Optional<NodeId> node = fields.text("node").map(NodeId::new);
        if (scheme.isPresent() && node.isPresent() && !scheme.get().nodes().containsKey(node.get())) {
            List<String> nodes =
                    scheme.get().nodes().keySet().stream().map(NodeId::id).toList();
            String nearest = Nearest.find(node.get().id(), nodes).orElse("");
            findings.add(Problem.NODE_UNKNOWN, fields.placeOf("node"), node.get(), Suggestion.of(nearest, nodes));
        }
        return unit.map(u -> new ExampleCase.Expected(
                u,
                node,
                fields.number("score", Range.ANY),
                fields.number("rank", Range.POSITIVE),
                fields.number("class-rank", Range.POSITIVE),
                fields.text("type"),
                fields.text("mark"),
                fields.yesNo("absent", false),
                fields.place()));
    }
}
