package org.junxian.programme.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junxian.programme.model.Text;

/// Short spellings for the lists of keys, columns and choices, and all of them together.
public final class Format {

    /// The version of the format this code reads.
    public static final int VERSION = 1;

    private Format() {}

    /// All blocks, in the order of the reference page.
    public static List<Block> blocks() {
        return Stream.of(
                        PackageBlocks.ALL,
                        SchemeBlocks.ALL,
                        AdjustmentBlocks.ALL,
                        MethodBlocks.ALL,
                        ConditionBlocks.ALL,
                        FormBlocks.ALL,
                        CheckBlocks.ALL,
                        IntegrityBlocks.ALL,
                        StudyBlocks.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /// All rules that are spelled in one of several ways.
    public static List<Choice> choices() {
        return Stream.concat(Choices.ALL.stream(), CheckBlocks.CHOICES.stream()).toList();
    }

    static Block block(String name, String zh, String en, Key... keys) {
        return new Block(name, new Text(zh, en), List.of(keys));
    }

    static Key must(String name, Shape shape, String example, String zh, String en) {
        return new Key(name, shape, true, "", example, new Text(zh, en));
    }

    static Key may(String name, Shape shape, String byDefault, String example, String zh, String en) {
        return new Key(name, shape, false, byDefault, example, new Text(zh, en));
    }

    static Choice choice(String name, String zh, String en, Choice.Option... options) {
        return new Choice(name, new Text(zh, en), List.of(options));
    }

    /// A word that stands alone.
    static Choice.Option alone(String word, String zh, String en) {
        return new Choice.Option(word, true, Optional.empty(), word, new Text(zh, en));
    }

    /// A word that needs parameters.
    static Choice.Option with(String word, Shape shape, String example, String zh, String en) {
        return new Choice.Option(word, false, Optional.of(shape), example, new Text(zh, en));
    }

    /// A word that may have parameters.
    static Choice.Option either(String word, Shape shape, String example, String zh, String en) {
        return new Choice.Option(word, true, Optional.of(shape), example, new Text(zh, en));
    }
}
