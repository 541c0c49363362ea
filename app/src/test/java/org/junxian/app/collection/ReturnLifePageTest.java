package org.junxian.app.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// RULE UNDER TEST: the table and the picture of a return's life are those of the code.
class ReturnLifePageTest {

    private static final Path PAGE = Path.of("../docs/how-to/carry-a-return-to-acceptance.md");
    private static final String BEGIN = "<!-- life: written by ReturnLifePageTest from the moves -->\n";
    private static final String END = "<!-- end of life -->\n";

    @Test
    void the_page_shows_the_moves_there_are() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, from) + table() + picture() + page.substring(page.indexOf(END));
        Files.writeString(Path.of("target", "life.md"), expected);
        assertThat(page)
                .as("Try: cp app/target/life.md docs/how-to/carry-a-return-to-acceptance.md")
                .isEqualTo(expected);
    }

    private static String table() {
        return Arrays.stream(Move.values())
                .map(ReturnLifePageTest::row)
                .collect(Collectors.joining(
                        "",
                        "| move | | from | to | made by | a reason | not by who |\n|---|---|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String row(Move move) {
        return "| `%s` | %s | %s | %s | `%s` | %s | %s |\n"
                .formatted(
                        move.id(),
                        move.title().zh(),
                        named(move.from()),
                        named(move.to()),
                        move.role(true).id(),
                        move.needsReason() ? "needed" : "",
                        move.barredBy().stream()
                                .sorted()
                                .map(deed -> deed.title().en())
                                .collect(Collectors.joining(", ")));
    }

    private static String named(Stage stage) {
        return "`" + stage.id() + "` " + stage.title().zh();
    }

    private static String picture() {
        return Arrays.stream(Move.values())
                .map(move -> "  %s --> %s : %s\n".formatted(state(move.from()), state(move.to()), move.id()))
                .collect(Collectors.joining("", "```mermaid\nstateDiagram-v2\n  [*] --> draft\n", "```\n"));
    }

    private static String state(Stage stage) {
        return stage.id().replace('-', '_');
    }
}
