package org.junxian.programme.format;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.check.Problem;
import org.junxian.programme.check.Severity;
import org.junxian.programme.check.Texts;
import org.junxian.programme.model.Language;

/// The generated pages of the reference: every column, key and rule of the format, and every problem.
final class ReferenceTables {

    private ReferenceTables() {}

    static String keys() {
        List<String> page = new ArrayList<>(List.of(
                "# Columns, keys and rules of a programme package / 方案包的列、键与规则",
                "",
                "This page is written by a test from the code that reads packages; the test fails when the two differ.",
                "How the parts play together stands in [programme-package.md](programme-package.md).",
                "",
                "## Tables / 表"));
        for (Columns table : Tables.ALL) {
            page.addAll(List.of(
                    "",
                    "### `" + table.path() + "`",
                    "",
                    table.what().zh() + " / " + table.what().en(),
                    "",
                    "| column | required | example | meaning |",
                    "|---|---|---|---|"));
            for (Column c : table.list()) {
                String required =
                        c.filled() ? "yes, never empty" : c.required() ? "column yes, cell may be empty" : "no";
                page.add(row(
                        "`" + c.name() + "`",
                        required,
                        code(c.example()),
                        c.what().zh() + " / " + c.what().en()));
            }
        }
        page.addAll(List.of("", "## Keys / 键"));
        for (Block block : Format.blocks()) {
            page.addAll(List.of(
                    "",
                    "### " + block.name(),
                    "",
                    block.what().zh() + " / " + block.what().en(),
                    "",
                    "| key | type | default | example | meaning |",
                    "|---|---|---|---|---|"));
            for (Key k : block.keys()) {
                String byDefault = k.required() ? "required" : k.byDefault().isEmpty() ? "–" : code(k.byDefault());
                page.add(row(
                        "`" + k.name() + "`",
                        k.shape().words().en(),
                        byDefault,
                        code(k.name() + ": " + k.example()),
                        k.what().zh() + " / " + k.what().en()));
            }
        }
        page.addAll(List.of("", "## Rules / 规则", "", "A rule is a word, or a word with its parameters in braces."));
        for (Choice choice : Format.choices()) {
            page.addAll(List.of(
                    "",
                    "### " + choice.name(),
                    "",
                    choice.what().zh() + " / " + choice.what().en(),
                    "",
                    "| word | parameters | example | meaning |",
                    "|---|---|---|---|"));
            for (Choice.Option o : choice.options()) {
                String with = o.with()
                        .map(s -> s.words().en() + (o.alone() ? ", or none" : ""))
                        .orElse("none");
                page.add(row(
                        "`" + o.word() + "`",
                        with,
                        code(o.example()),
                        o.what().zh() + " / " + o.what().en()));
            }
        }
        return String.join("\n", page) + "\n";
    }

    static String problems() {
        List<String> page = new ArrayList<>(List.of(
                "# What can be wrong with a package / 方案包可能有的问题",
                "",
                "This page is written by a test from the problems and their texts; the test fails when they differ.",
                "`{0}`, `{1}` … stand for what was found, `{related}` for other places. A code never changes its meaning.",
                "",
                "| code | severity | found | expected | try |",
                "|---|---|---|---|---|"));
        for (Problem problem : Problem.values()) {
            List<String> cells = new ArrayList<>(
                    List.of(problem.code(), problem.severity() == Severity.ERROR ? "error" : "warning"));
            for (String part : List.of("found", "expected", "try")) {
                cells.add(Texts.template(problem, part, Language.EN) + "<br>"
                        + Texts.template(problem, part, Language.ZH));
            }
            page.add(row(cells.toArray(String[]::new)));
        }
        return String.join("\n", page) + "\n";
    }

    private static String row(String... cells) {
        List<String> escaped = new ArrayList<>();
        for (String cell : cells) {
            escaped.add(cell.replace("|", "\\|"));
        }
        return "| " + String.join(" | ", escaped) + " |";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
