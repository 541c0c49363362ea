package org.junxian.cli;

import java.util.List;
import org.junxian.cli.trail.CheckTrail;
import org.junxian.cli.trail.Fault;

/// Prints whether a trail is whole, and every place where it is not.
final class PrintTrail {

    private static final int SHOWN = 20;

    private final CheckTrail check;
    private final List<Fault> faults;
    private final Terminal terminal;

    PrintTrail(CheckTrail check, List<Fault> faults, Terminal terminal) {
        this.check = check;
        this.faults = faults;
        this.terminal = terminal;
    }

    void print() {
        terminal.say("trail.entries", check.entries(), check.lastNumber(), check.lastHash());
        terminal.say("trail.anchors", check.anchorsHeld());
        if (faults.isEmpty()) {
            terminal.say("trail.whole");
            return;
        }
        faults.stream().limit(SHOWN).forEach(fault -> terminal.out().println("  " + line(fault)));
        if (faults.size() > SHOWN) {
            terminal.say("trail.more", faults.size() - SHOWN);
        }
        terminal.say("trail.broken", faults.size(), faults.getFirst().number());
    }

    private String line(Fault fault) {
        Words words = terminal.words();
        return switch (fault) {
            case Fault.Empty(var _) -> words.text("trail.empty");
            case Fault.Changed(var number) -> words.text("trail.changed", number);
            case Fault.Unlinked(var number) -> words.text("trail.unlinked", number, number - 1);
            case Fault.Missing(var number, var first) -> words.text("trail.missing", first, number - 1, number);
            case Fault.CutOff(var number, var last) -> words.text("trail.cut-off", last, number);
            case Fault.Rewritten(var number, var occasion, var where) ->
                words.text("trail.rewritten", number, occasion, where);
            case Fault.FileChanged(var number, var file) -> words.text("trail.file-changed", file, number);
        };
    }
}
