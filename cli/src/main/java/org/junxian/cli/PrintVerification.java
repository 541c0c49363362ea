package org.junxian.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.programme.result.Difference;
import org.junxian.programme.result.Difference.CellDiffers;
import org.junxian.programme.result.Difference.FileChanged;
import org.junxian.programme.result.Difference.FileExtra;
import org.junxian.programme.result.Difference.FileMissing;
import org.junxian.programme.result.Difference.HeaderDiffers;
import org.junxian.programme.result.Difference.LayoutDiffers;
import org.junxian.programme.result.Difference.ManifestDiffers;
import org.junxian.programme.result.Difference.Part;
import org.junxian.programme.result.Difference.ReadmeDiffers;
import org.junxian.programme.result.Difference.RowExtra;
import org.junxian.programme.result.Difference.RowMissing;
import org.junxian.programme.result.Difference.TableUnknown;
import org.junxian.programme.result.ResultFiles;
import org.junxian.programme.result.Verification;

/// Prints whether a bundle agrees with what it was computed from, and every place where it does not.
final class PrintVerification {

    private static final int SHOWN_PER_FILE = 10;

    private final Path file;
    private final Verification verification;
    private final Terminal terminal;

    PrintVerification(Path file, Verification verification, Terminal terminal) {
        this.file = file;
        this.verification = verification;
        this.terminal = terminal;
    }

    void print() {
        var manifest = verification.manifest();
        terminal.say("head.programme", manifest.programmeTitle());
        terminal.say("head.scheme", manifest.schemeTitle(), manifest.scheme());
        manifest.demonstration().ifPresent(mark -> terminal.say("head.demonstration", mark.text()));
        terminal.out().println();
        if (verification.agrees()) {
            terminal.say("verify.inputs", manifest.inputs().size());
            terminal.say("verify.tables", verification.tables(), verification.engine());
            engine();
            terminal.say("verify.agrees", file);
            return;
        }
        differences();
        if (!verification.findings().isEmpty()) {
            terminal.say("verify.package-broken", verification.findings().size());
            new PrintFindings(Path.of("package"), terminal.words()).print(verification.findings(), terminal.out());
        }
        if (!verification.problem().isEmpty()) {
            terminal.say("verify.not-computed", verification.problem());
        }
        engine();
        terminal.say("verify.disagrees", file, verification.differences().size());
        terminal.say(advice());
    }

    private void engine() {
        if (!verification.sameEngine()) {
            terminal.say("verify.other-engine", verification.manifest().engine(), verification.engine());
        }
    }

    private String advice() {
        if (!verification.sameEngine()) {
            return "verify.try-engine";
        }
        boolean inputs = verification.differences().stream()
                .anyMatch(d -> d instanceof FileChanged changed && changed.part() == Part.PACKAGE);
        return inputs ? "verify.try-inputs" : "verify.try-original";
    }

    private void differences() {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        for (Difference d : verification.differences()) {
            byFile.computeIfAbsent(fileOf(d), f -> new ArrayList<>()).add(line(d));
        }
        byFile.forEach((name, lines) -> {
            terminal.out().println(name);
            lines.stream().limit(SHOWN_PER_FILE).forEach(line -> terminal.out().println("  " + line));
            if (lines.size() > SHOWN_PER_FILE) {
                terminal.say("verify.more", lines.size() - SHOWN_PER_FILE);
            }
        });
        terminal.out().println();
    }

    private static String fileOf(Difference difference) {
        return switch (difference) {
            case FileMissing(Part part, String name) -> path(part, name);
            case FileExtra(Part part, String name) -> path(part, name);
            case FileChanged changed -> path(changed.part(), changed.file());
            case ReadmeDiffers readme -> readme.file();
            case ManifestDiffers d -> ResultFiles.MANIFEST;
            case CellDiffers d -> path(Part.RESULT, d.table());
            case HeaderDiffers d -> path(Part.RESULT, d.table());
            case RowMissing d -> path(Part.RESULT, d.table());
            case RowExtra d -> path(Part.RESULT, d.table());
            case LayoutDiffers layout ->
                layout.table().equals(ResultFiles.MANIFEST) ? layout.table() : path(Part.RESULT, layout.table());
            case TableUnknown d -> path(Part.RESULT, d.table());
        };
    }

    private static String path(Part part, String name) {
        return switch (part) {
            case TOP -> name;
            case PACKAGE -> "package/" + name;
            case RESULT -> "result/" + name;
        };
    }

    private String line(Difference difference) {
        Words words = terminal.words();
        return switch (difference) {
            case FileMissing d -> words.text("difference.file-missing");
            case FileExtra d -> words.text("difference.file-extra");
            case FileChanged d -> words.text("difference.file-changed", start(d.stated()), start(d.found()));
            case ReadmeDiffers d -> words.text("difference.readme", d.line());
            case ManifestDiffers d ->
                words.text("difference.manifest", d.key(), shown(d.stated()), shown(d.computed()));
            case CellDiffers d ->
                words.text("difference.cell", d.line(), d.row(), d.column(), shown(d.stated()), shown(d.computed()));
            case HeaderDiffers d -> words.text("difference.header", d.stated(), d.computed());
            case RowMissing d -> words.text("difference.row-missing", d.row());
            case RowExtra d -> words.text("difference.row-extra", d.line(), d.row());
            case LayoutDiffers d -> words.text("difference.layout", d.line());
            case TableUnknown d -> words.text(d.computed() ? "difference.table-missing" : "difference.table-unknown");
        };
    }

    /// The start of a hash tells two of them apart.
    private static String start(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    /// An empty cell is shown as such: it means that there is no number.
    private String shown(String value) {
        return value.isEmpty() ? terminal.words().text("difference.empty") : value;
    }
}
