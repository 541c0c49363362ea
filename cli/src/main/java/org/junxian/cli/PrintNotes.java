package org.junxian.cli;

import java.util.List;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.ExcludedUnit;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.Manifest;
import org.junxian.programme.words.MethodWords;
import org.junxian.programme.words.ResultWords;

/// What a reader of a ranking should know besides: who is not ranked and why, how many values were filled in or
/// treated, and the engine's warnings.
final class PrintNotes {

    private static final int SHOWN = 10;

    private final EvaluatedScheme evaluated;
    private final Manifest manifest;
    private final Terminal terminal;
    private final ResultWords words;

    PrintNotes(EvaluatedScheme evaluated, Manifest manifest, Terminal terminal) {
        this.evaluated = evaluated;
        this.manifest = manifest;
        this.terminal = terminal;
        this.words = new ResultWords(new MethodWords(evaluated.programme(), evaluated.scheme()));
    }

    void print() {
        List<ExcludedUnit> excluded = evaluated.result().excluded();
        if (!excluded.isEmpty()) {
            terminal.say("notes.excluded", excluded.size());
            excluded.stream()
                    .limit(SHOWN)
                    .forEach(e -> terminal.out().println("  " + name(e.unit()) + "  " + shown(words.excluded(e))));
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

    private String name(UnitId unit) {
        return shown(evaluated.programme().territory().get(unit).title());
    }

    private String shown(Text text) {
        return text.in(terminal.language());
    }
}
