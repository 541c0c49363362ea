package org.junxian.programme.format;

import java.util.List;
import java.util.Optional;
import org.junxian.programme.model.Text;

/// A rule that is spelled in one of several ways: a word alone (`none`), or a word with its parameters
/// (`{ mean: class }`).
public record Choice(String name, Text what, List<Option> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /// One way. `alone`: the word may stand without parameters; `with`: what its parameters look like.
    public record Option(String word, boolean alone, Optional<Shape> with, String example, Text what) {}

    public List<String> words() {
        return options.stream().map(Option::word).toList();
    }

    public Optional<Option> find(String word) {
        return options.stream().filter(o -> o.word().equals(word)).findFirst();
    }
}
