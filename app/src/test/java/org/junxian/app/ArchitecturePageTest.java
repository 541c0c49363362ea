package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// RULE UNDER TEST: the table of modules in ARCHITECTURE.md says what the signs of the modules say.
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("../ARCHITECTURE.md");
    private static final Path MODULES = Path.of("src/main/java/org/junxian/app");
    private static final String BEGIN = "<!-- modules: written by ArchitecturePageTest from the signs -->\n";
    private static final String END = "<!-- end of modules -->\n";

    @Test
    void the_table_of_modules_is_made_from_their_signs() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String expected = page.substring(0, from) + table() + page.substring(page.indexOf(END));
        Files.writeString(Path.of("target", "ARCHITECTURE.md"), expected);
        assertThat(page)
                .as("Try: cp app/target/ARCHITECTURE.md ARCHITECTURE.md")
                .isEqualTo(expected);
    }

    private static String table() throws IOException {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ArchitecturePageTest::row)
                    .collect(
                            Collectors.joining("", "| module | what it is for | words it owns |\n|---|---|---|\n", ""));
        }
    }

    private static String row(Path module) {
        String sign;
        try {
            sign = Files.readString(module.resolve("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(module + " has no sign", e);
        }
        String words = Arrays.stream(sign.split("\n", -1))
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .map(line -> line.isEmpty() ? "\n" : line + " ")
                .collect(Collectors.joining());
        String purpose = words.split("\n", -1)[0].strip();
        String owned = words.replaceFirst("(?s).*Words owned:", "").strip().replaceFirst("\\.$", "");
        return "| `%s` | %s | %s |\n".formatted(module.getFileName(), purpose, owned);
    }
}
