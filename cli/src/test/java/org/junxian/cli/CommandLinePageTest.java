package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.junxian.programme.result.CertaintyTable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.FurtherTable;
import org.junxian.programme.result.ResultColumn;
import org.junxian.programme.result.ResultTable;
import org.junxian.programme.scrutiny.BundleTables;

/// The page of the command line says what the commands and tables themselves say.
class CommandLinePageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "command-line.md");

    @Test
    void the_page_is_up_to_date() throws IOException {
        String page = Files.readString(PAGE);
        String made = replace(replace(page, "commands", commands()), "tables", tables());
        Path copy = Path.of("target", "command-line.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, made);
        assertThat(page)
                .as("Try: cp cli/target/command-line.md docs/reference/command-line.md")
                .isEqualTo(made);
    }

    private static String replace(String page, String part, String text) {
        String begin = "<!-- made by CommandLinePageTest from the " + part + ": begin -->\n";
        String end = "<!-- made by CommandLinePageTest from the " + part + ": end -->\n";
        int from = page.indexOf(begin) + begin.length();
        int to = page.indexOf(end);
        assertThat(to).isGreaterThanOrEqualTo(from);
        return page.substring(0, from) + text + page.substring(to);
    }

    private static String commands() {
        StringBuilder text = new StringBuilder();
        for (String command : List.of(
                "check",
                "check-return",
                "evaluate",
                "explain",
                "weights",
                "correlations",
                "fairness",
                "leave-out",
                "rankings",
                "compare",
                "whatif",
                "robustness",
                "schemes",
                "bundle",
                "verify",
                "audit verify")) {
            String help =
                    Command.runIn(Language.EN, (command + " --help").split(" ")).out();
            String options = help.substring(0, help.indexOf("Exit codes:")).strip();
            text.append("### `")
                    .append(command)
                    .append("`\n\n```text\n")
                    .append(options)
                    .append("\n```\n\n");
        }
        return text.toString();
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (ResultTable table : ResultTable.values()) {
            table(text, table.file(), table.title(), table.columns());
        }
        for (CertaintyTable table : CertaintyTable.values()) {
            table(text, table.file("<study>"), table.title(), table.columns());
        }
        Programme programme =
                ReadPackage.fromDirectory(Command.SHANDONG).programme().orElseThrow();
        var evaluated = EvaluatedScheme.evaluate(programme, programme.scheme("differentiated-2023"), 2);
        for (FurtherTable table : BundleTables.ALL.of(evaluated)) {
            table(text, table.file(), table.title(), table.columns());
        }
        text.append("Every table of a result with demonstration figures has one more column at its end:\n\n");
        text.append("| column | content | 内容 |\n|---|---|---|\n");
        row(text, ResultTable.MARK);
        return text.append("\nColumns in bold together name a row; no two rows have the same.\n\n")
                .toString();
    }

    private static void table(StringBuilder text, String file, Text title, List<ResultColumn> columns) {
        text.append("### `").append(file).append("`\n\n");
        text.append(title.en()).append("（").append(title.zh()).append("）.\n\n");
        text.append("| column | content | 内容 |\n|---|---|---|\n");
        columns.forEach(column -> row(text, column));
        text.append('\n');
    }

    private static void row(StringBuilder text, ResultColumn column) {
        String name = column.key() ? "**`" + column.name() + "`**" : "`" + column.name() + "`";
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(column.meaning().en())
                .append(" | ");
        text.append(column.meaning().zh()).append(" |\n");
    }
}
