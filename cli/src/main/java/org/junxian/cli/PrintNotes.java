package org.junxian.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.model.NodeDefinition;
import org.junxian.programme.model.RuleDefinition;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.Manifest;

/// What a reader of a ranking should know besides: who is not ranked and why, how many values were filled in or
/// treated, and the engine's warnings.
final class PrintNotes {

    private static final int SHOWN = 10;

    private final EvaluatedScheme evaluated;
    private final Manifest manifest;
    private final Terminal terminal;

    PrintNotes(EvaluatedScheme evaluated, Manifest manifest, Terminal terminal) {
        this.evaluated = evaluated;
        this.manifest = manifest;
        this.terminal = terminal;
    }

    void print() {
        List<ExcludedUnit> excluded = evaluated.result().excluded();
        if (!excluded.isEmpty()) {
            terminal.say("notes.excluded", excluded.size());
            excluded.stream()
                    .limit(SHOWN)
                    .forEach(e -> terminal.out().println("  " + name(e.unit()) + "  " + reason(e)));
            if (excluded.size() > SHOWN) {
                terminal.say("notes.excluded-more", excluded.size() - SHOWN);
            }
        }
        if (!evaluated.result().imputed().isEmpty()) {
            terminal.say("notes.imputed", evaluated.result().imputed().size());
        }
        if (!evaluated.result().treated().isEmpty()) {
            terminal.say("notes.treated", evaluated.result().treated().size());
        }
        manifest.warnings().forEach(w -> terminal.say("notes.warning", w.text()));
    }

    private String reason(ExcludedUnit e) {
        List<String> d = e.details();
        Words words = terminal.words();
        return switch (e.reason()) {
            case BY_NAME -> words.text("excluded.by-name", String.join(" ", d));
            case AVAILABILITY -> words.text("excluded.availability", d.get(0), d.get(1));
            case GROUP_AVAILABILITY -> words.text("excluded.group-availability", node(d.get(0)), d.get(1), d.get(2));
            case MISSING -> words.text("excluded.missing", nodes(d));
            case VETO -> words.text("excluded.veto", d.stream().map(this::rule).collect(between()));
        };
    }

    private String nodes(List<String> ids) {
        return ids.stream().map(this::node).collect(between());
    }

    private java.util.stream.Collector<CharSequence, ?, String> between() {
        return Collectors.joining(terminal.words().text("list.between"));
    }

    private String node(String id) {
        NodeDefinition node = evaluated.scheme().nodes().get(new NodeId(id));
        return node == null ? id : shown(node.title());
    }

    private String rule(String id) {
        RuleDefinition rule = evaluated.scheme().adjustments().get(id);
        return rule == null ? id : shown(rule.title());
    }

    private String name(UnitId unit) {
        return shown(evaluated.programme().territory().get(unit).title());
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }
}
