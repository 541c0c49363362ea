package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// RULE UNDER TEST: whoever follows the tutorial word by word gets what the tutorial says.
class TutorialTest {

    private static final Path PAGE = Path.of("..", "docs", "tutorial", "your-own-province.md");
    private static final Pattern FILE = Pattern.compile("(?ms)^`(my-province/[^`]+)`:\n\n```\\w+\n(.*?)^```$");
    private static final Pattern STEP = Pattern.compile("(?ms)^```sh\n(\\./junxian [^`]*?)```\n\n```text\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void the_tutorial_s_files_and_commands_give_what_it_shows() throws IOException {
        String page = Files.readString(PAGE);
        for (MatchResult file : FILE.matcher(page).results().toList()) {
            Path place = folder.resolve(file.group(1));
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.group(2));
        }
        var steps = STEP.matcher(page).results().toList();
        assertThat(steps).hasSize(4);
        String made = page;
        for (MatchResult step : steps) {
            String shown = step.group();
            String really =
                    shown.substring(0, shown.length() - step.group(2).length() - 3) + run(step.group(1)) + "```";
            made = made.replace(shown, really);
        }
        Files.writeString(Path.of("target", "your-own-province.md"), made);
        assertThat(page)
                .as("Try: cp cli/target/your-own-province.md docs/tutorial/your-own-province.md")
                .isEqualTo(made);
    }

    /// What the commands of a block print, with the folder left out of the paths. A hash says nothing to a reader, and
    /// it
    /// changes with every version of the engine.
    private String run(String block) {
        var printed = new StringBuilder();
        for (String line : block.strip().split("\n", -1)) {
            Object[] words = Arrays.stream(line.split(" ", -1))
                    .skip(1)
                    .map(this::inFolder)
                    .toArray();
            var command = Command.runIn(Language.EN, words);
            assertThat(command.exit()).as(line + "\n" + command.err()).isZero();
            printed.append(command.out());
        }
        return printed.toString().replace(folder + "/", "").replaceAll("[0-9a-f]{64}", "…");
    }

    private Object inFolder(String word) {
        return word.startsWith("my-province") || word.startsWith("result") || word.endsWith(".zip")
                ? folder.resolve(word)
                : word;
    }
}
