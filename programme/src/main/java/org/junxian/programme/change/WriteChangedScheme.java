package org.junxian.programme.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junxian.index.data.ClassId;
import org.junxian.index.reasons.ClassBlind;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;
import org.junxian.programme.yaml.EditYaml;

/// Writes a changed scheme as a file of the package: the text of the base scheme with what changed replaced in its
/// place, and everything else, the comments too, as it was.
public final class WriteChangedScheme {

    /// What the file says of itself.
    ///
    /// @param id    of the new scheme, and the name of its file
    /// @param why   stands where the base scheme gives its reasons
    /// @param lines a comment at the top: where the scheme comes from
    public record Head(String id, Text title, Text why, List<String> lines) {

        public Head {
            lines = List.copyOf(lines);
        }
    }

    private final ChangedScheme changed;
    private final List<ClassId> classes;
    private final double full;
    private final Map<NodeId, Node> before = new HashMap<>();
    private final Map<NodeId, Node> after = new HashMap<>();

    private WriteChangedScheme(ChangedScheme changed, List<ClassId> classes) {
        this.changed = changed;
        this.classes = classes;
        this.full = changed.scheme().scale();
        Scheme start = changed.blind()
                ? ClassBlind.of(changed.base().scheme(), classes)
                : changed.base().scheme();
        start.nodes().forEach(node -> before.put(node.id(), node));
        changed.scheme().nodes().forEach(node -> after.put(node.id(), node));
    }

    /// A step that cannot be chosen stays as it is in the text, because nobody can have changed to it.
    ///
    /// @param base    the text of the base scheme's file, which was read without errors
    /// @param classes those of the population that the changes were tried on
    public static String write(String base, ChangedScheme changed, List<ClassId> classes, Head head) {
        var writing = new WriteChangedScheme(changed, classes);
        return commented(writing.changed(changed.blind() ? writing.blind(base) : base, head), head.lines());
    }

    private String changed(String text, Head head) {
        EditYaml edit = new EditYaml(text);
        EditYaml.Block root = edit.root();
        root.set("scheme", head.id());
        root.set("title", text(head.title()));
        root.set("why", text(head.why()));
        root.block("tree").ifPresent(tree -> node(tree, changed.scheme().root().id()));
        reclass(root);
        return edit.written();
    }

    private static String text(Text words) {
        return "{ zh: " + EditYaml.quoted(words.zh()) + ", en: " + EditYaml.quoted(words.en()) + " }";
    }

    /// The comment comes after the line that tells editors about the schema.
    private static String commented(String text, List<String> lines) {
        String comment = lines.stream()
                .map(line -> "# " + line.replaceAll("\\p{Cntrl}", " ") + "\n")
                .collect(Collectors.joining());
        int at = text.startsWith("# yaml-language-server") ? text.indexOf('\n') + 1 : 0;
        return text.substring(0, at) + comment + text.substring(at);
    }

    private void node(EditYaml.Block block, NodeId id) {
        Node was = require(before, id);
        Node now = require(after, id);
        if (!was.weight().equals(now.weight())) {
            block.set("weight", number(now.weight()));
        }
        switch (now) {
            case Indicator i -> step(block, i, (Indicator) was);
            case Group g -> step(block, g, (Group) was);
        }
        for (EditYaml.Block child : block.blocks("of")) {
            child.text("id")
                    .or(() -> child.text("indicator"))
                    .or(() -> child.text("group"))
                    .ifPresent(name -> node(child, new NodeId(name)));
        }
    }

    private void step(EditYaml.Block block, Indicator now, Indicator was) {
        StepWords words = StepWords.of(now, full);
        boolean chosen = words.by().isPresent() && !was.normalisation().equals(now.normalisation());
        if (chosen) {
            Within within = words.within().filter("class"::equals).isPresent() ? Within.CLASS : Within.ALL;
            words.by().flatMap(NormaliseBy::find).ifPresent(by -> block.set("normalise", by.written(full, within)));
        }
    }

    private void step(EditYaml.Block block, Group now, Group was) {
        if (!was.aggregation().equals(now.aggregation())) {
            StepWords.of(now, full).by().ifPresent(by -> block.set("aggregate", by));
        }
    }

    /// A number for all, or one for each class in the order of the scheme.
    private String number(PerClass weight) {
        if (weight.byClass().isEmpty()) {
            return Numbers.shortest(weight.common());
        }
        return changed.base().classes().stream()
                .map(id -> id + ": " + Numbers.shortest(weight.of(id)))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private double mean(PerClass value) {
        double sum = 0;
        for (ClassId id : classes) {
            sum += value.of(id);
        }
        return sum / classes.size();
    }

    /// Statistics over all units, and the mean of every number by class.
    private String blind(String base) {
        EditYaml edit = new EditYaml(base);
        EditYaml.Visitor visitor = new EditYaml.Visitor() {
            @Override
            public Optional<String> value(String key, String text) {
                boolean within = Set.of("within", "mean", "median").contains(key) && text.equals("class");
                return within ? Optional.of("all") : Optional.empty();
            }

            @Override
            public Optional<String> mapping(String key, List<String> keys, List<String> entries) {
                return meanOf(keys, entries).map(Numbers::shortest);
            }
        };
        edit.root().block("defaults").ifPresent(block -> block.walk(visitor));
        edit.root().block("tree").ifPresent(block -> block.walk(visitor));
        return edit.written();
    }

    private Optional<Double> meanOf(List<String> keys, List<String> entries) {
        SortedMap<ClassId, Double> byClass = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!changed.base().classes().contains(new ClassId(keys.get(i)))) {
                return Optional.empty();
            }
            byClass.put(new ClassId(keys.get(i)), Double.parseDouble(entries.get(i)));
        }
        return byClass.isEmpty() ? Optional.empty() : Optional.of(mean(PerClass.of(byClass)));
    }

    private void reclass(EditYaml.Block root) {
        if (changed.reclassed().isEmpty()) {
            return;
        }
        var all = new TreeMap<>(changed.base().population().reclassed());
        all.putAll(changed.reclassed());
        List<String> entries = new ArrayList<>();
        all.forEach((unit, id) -> entries.add(unit + ": " + id));
        String written = "{ " + String.join(", ", entries) + " }";
        root.block("population")
                .ifPresentOrElse(
                        population -> population.set("reclass", written),
                        () -> root.set("population", "{ reclass: " + written + " }"));
    }

    private static Node require(Map<NodeId, Node> nodes, NodeId id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("The text has a node " + id + " that the scheme does not have");
        }
        return node;
    }
}
