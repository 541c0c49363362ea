package org.junxian.programme.check;

import java.util.List;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// One thing that is wrong, where, and the words that fill its message. `related`: other places it speaks of, for
/// example the first of two equal rows.
public record Finding(Problem problem, Place place, List<Text> words, List<Place> related) {

    public Finding {
        words = List.copyOf(words);
        related = List.copyOf(related);
    }

    public Severity severity() {
        return problem.severity();
    }

    /// What was found, what was expected, and what to try, in one language.
    public Message message(Language language) {
        return Messages.of(language).fill(this);
    }

    /// The three parts of a letter to a tired person.
    public record Message(String found, String expected, String tryThis) {}
}
