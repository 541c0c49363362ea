package org.junxian.cli;

import org.junxian.programme.Programme;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.CheckOutcome;
import org.junxian.programme.form.Filled;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.Language;

/// Prints what a return does not fulfil: the place first, then what was found, what was expected, why, and what to try.
record PrintOutcomes(Programme programme, Form form, Terminal terminal) {

    void print(Filled filled, CheckOutcome outcome) {
        Words words = terminal.words();
        Language language = words.language();
        String unit = programme.territory().get(filled.unit()).title().in(language);
        String cells = String.join(", ", outcome.entries());
        String level = outcome.level() == Check.Level.HARD ? "return.hard" : "return.soft";
        terminal.out().println(words.text(level, filled.unit(), unit, filled.period(), cells, outcome.check()));
        terminal.out().println(words.text("letter.found", outcome.found().in(language)));
        terminal.out().println(words.text("letter.expected", outcome.expected().in(language)));
        terminal.out().println(words.text("return.why", outcome.why().in(language)));
        terminal.out().println(words.text("letter.try", outcome.advice().in(language)));
        terminal.out().println();
    }
}
