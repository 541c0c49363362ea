package org.junxian.app.drafts.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junxian.app.evaluation.EditionInput;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.Engine;
import org.junxian.programme.GatherFigures;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.Reading;
import org.junxian.programme.Sha256;
import org.junxian.programme.change.ChangedScheme;
import org.junxian.programme.change.WriteChangedScheme;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Makes the package that adopting a draft would load: the newest one with one scheme file more, read and checked like
/// any package. The new scheme, read from that package and evaluated on the figures of the edition, must give the very
/// ranks that were tried (N1); otherwise there is no plan.
@Component
class AdoptionPlan {

    /// What would be loaded.
    ///
    /// @param packageVersion the version it is added to
    /// @param fileHash       of the new scheme's file
    /// @param resultHash     of the ranks it gives
    record Planned(
            String scheme, Text title, int packageVersion, String fileHash, String resultHash, Reading reading) {}

    private final CompiledEditions editions;
    private final Programmes programmes;

    AdoptionPlan(CompiledEditions editions, Programmes programmes) {
        this.editions = editions;
        this.programmes = programmes;
    }

    /// @throws Refusal when the base scheme changed since the edition, the id is taken, or no package comes of it
    Planned make(DraftRow draft, String scheme, Text title) {
        var compiled = editions.get(draft.edition());
        var newest = programmes.get(draft.programme());
        var input = compiled.input();
        requireBase(input, newest, scheme);
        var changed = compiled.changed(ReadChanges.read(draft.changes()));
        var head = new WriteChangedScheme.Head(scheme, title, Text.same(draft.reason()), origin(draft, input, newest));
        byte[] written = WriteChangedScheme.write(
                        text(input, file(input)), changed, compiled.population().classes(), head)
                .getBytes(StandardCharsets.UTF_8);
        var files = new TreeMap<>(newest.content().files().byPath());
        files.put(path(scheme), written);
        var reading = ReadPackage.from(files);
        var programme = reading.programme().orElseThrow(() -> unreadable(draft, reading));
        String hash = hash(programme, input, scheme);
        if (!hash.equals(draft.hash()) || !hash.equals(tried(compiled, changed))) {
            throw Refusal.saying(
                    Problem.DRAFT_NOT_WRITABLE,
                    Text.same(draft.title()),
                    new Text(
                            "写成方案文件后，名次与试算时不同。",
                            "Written as a file it gives other ranks than it did when it was tried."));
        }
        return new Planned(scheme, title, newest.version(), Sha256.of(written), hash, reading);
    }

    private static String path(String scheme) {
        return "schemes/" + scheme + ".yaml";
    }

    private static String file(EditionInput input) {
        return input.scheme().place().file();
    }

    private static String text(EditionInput input, String file) {
        byte[] bytes = input.programme().files().byPath().getOrDefault(file, new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void requireBase(EditionInput input, LoadedProgramme newest, String scheme) {
        var now = newest.content().files().byPath();
        var then = input.programme().files().byPath();
        if (now.containsKey(path(scheme)) || newest.content().schemes().containsKey(scheme)) {
            throw Refusal.of(Problem.SCHEME_ID_TAKEN, scheme);
        }
        if (!Arrays.equals(now.get(file(input)), then.get(file(input)))) {
            throw Refusal.of(
                    Problem.BASE_SCHEME_MOVED,
                    input.scheme().id(),
                    input.edition().id());
        }
    }

    private static List<String> origin(DraftRow draft, EditionInput input, LoadedProgramme newest) {
        return List.of(
                "由规则试算的草案 " + draft.id() + "（“" + draft.title() + "”，第 " + draft.version() + " 次保存）产生，以方案 "
                        + input.scheme().id() + " 为基础（版次 " + input.edition().id() + "）。",
                "Made from draft " + draft.id() + " (\"" + draft.title() + "\", save " + draft.version()
                        + "), based on scheme " + input.scheme().id() + " as published in "
                        + input.edition().id()
                        + "; added to package version " + newest.version() + " (" + newest.hash() + ").");
    }

    private static String hash(Programme programme, EditionInput input, String scheme) {
        var definition = programme.scheme(scheme);
        try {
            var figures = GatherFigures.gather(
                            programme, definition, input.programme().observations())
                    .figures();
            var scores = new Engine()
                    .evaluate(definition.scheme(), figures)
                    .scores(definition.scheme().root().id());
            return TryRule.hash(figures.population().units(), scores);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(Problem.TRIAL_NOT_COMPUTABLE, String.valueOf(e.getMessage()));
        }
    }

    private static String tried(CompiledEdition compiled, ChangedScheme changed) {
        var population = changed.over(compiled.input().figures().figures()).population();
        return TryRule.hash(population.units(), compiled.scores(changed));
    }

    private static Refusal unreadable(DraftRow draft, Reading reading) {
        var first = reading.errors().getFirst();
        var zh = first.message(Language.ZH);
        var en = first.message(Language.EN);
        return Refusal.saying(
                Problem.DRAFT_NOT_WRITABLE,
                Text.same(draft.title()),
                new Text(
                        first.place() + "：" + zh.found() + zh.expected(),
                        first.place() + ": " + en.found() + " " + en.expected()));
    }
}
