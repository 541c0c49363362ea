package org.junxian.cli;

import org.junxian.index.data.ClassId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.Source;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.Manifest;

/// The lines at the top of every output about a result: what was evaluated, and whether its figures are real.
final class PrintHead {

    private PrintHead() {}

    static void print(EvaluatedScheme evaluated, Manifest manifest, Terminal terminal) {
        terminal.say("head.programme", manifest.programmeTitle());
        terminal.say("head.scheme", manifest.schemeTitle(), manifest.scheme());
        terminal.say(
                "head.period",
                manifest.period(),
                manifest.units(),
                evaluated.programme().unitWord(),
                manifest.ranked());
        manifest.demonstration().ifPresent(mark -> {
            terminal.say("head.demonstration", mark.text());
            for (String id : mark.sources()) {
                Source source = evaluated.programme().sources().get(id);
                terminal.say("head.demonstration-source", id, source == null ? "" : source.title());
            }
        });
        terminal.out().println();
    }

    /// The title of a class; the id where the programme names none.
    static Text classTitle(Programme programme, ClassId id) {
        Text title = programme.classes().get(id);
        return title == null ? Text.same(id.id()) : title;
    }
}
