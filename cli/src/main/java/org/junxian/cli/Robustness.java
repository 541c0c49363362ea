package org.junxian.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.certainty.Study;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.RunStudy;
import org.junxian.programme.result.StudyResult;
import org.junxian.programme.result.WriteCertainty;
import org.junxian.programme.result.WriteDraws;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.study.StudyDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian robustness`: how certain the ranks of a scheme are, by a study of the package.
@Command(name = "robustness")
final class Robustness implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--study", paramLabel = "ID")
    private @Nullable String study;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    @Option(names = "--replications", paramLabel = "N")
    private @Nullable Integer replications;

    @Option(names = "--sensitivity", paramLabel = "POINTS", arity = "0..1", fallbackValue = "1024")
    private @Nullable Integer sensitivity;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--draws", paramLabel = "FILE")
    private @Nullable Path draws;

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        if (replications != null && replications < 1) {
            throw new Refusal("replications", replications);
        }
        if (sensitivity != null && !isPowerOfTwo(sensitivity)) {
            throw new Refusal("sensitivity", sensitivity);
        }
        if (out != null) {
            requireEmpty(out);
        }
        if (draws != null && Files.exists(draws) && !force) {
            throw new Refusal("bundle-exists", draws);
        }
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            StudyDefinition definition = changed(definition(evaluated));
            StudyResult result = Studied.run(evaluated, definition, progress);
            PrintHead.print(evaluated, WriteResult.write(evaluated).manifest(), terminal);
            new PrintCertainty(evaluated, result, terminal, top).print();
            if (out == null) {
                terminal.say("evaluate.not-written");
            } else {
                Map<String, byte[]> files = WriteCertainty.files(evaluated, result);
                write(files, out);
                terminal.say("evaluate.written", files.size(), out);
            }
            if (draws != null) {
                writeDraws(evaluated, definition.study(), draws);
                terminal.say("evaluate.written", 1, draws);
            }
        }
        return Exit.GOOD;
    }

    private static boolean isPowerOfTwo(int points) {
        return points >= 64 && points <= 65_536 && Integer.bitCount(points) == 1;
    }

    /// With what was asked for instead of what the file says.
    private StudyDefinition changed(StudyDefinition definition) {
        Study chosen = definition.study();
        chosen = seed == null ? chosen : chosen.withSeed(seed);
        chosen = replications == null ? chosen : chosen.withReplications(replications);
        StudyDefinition changed = definition.with(chosen);
        return sensitivity == null ? changed : changed.withPoints(OptionalInt.of(sensitivity));
    }

    /// The study asked for, or the first one of the scheme.
    private StudyDefinition definition(EvaluatedScheme evaluated) throws Refusal {
        String scheme = evaluated.scheme().id();
        List<StudyDefinition> fitting = RunStudy.of(evaluated);
        if (fitting.isEmpty()) {
            throw new Refusal("no-study", scheme, asked.path());
        }
        if (study == null) {
            return fitting.getFirst();
        }
        String known =
                String.join(", ", fitting.stream().map(StudyDefinition::id).toList());
        return fitting.stream()
                .filter(s -> s.id().equals(study))
                .findFirst()
                .orElseThrow(() -> new Refusal("unknown-study", String.valueOf(study), scheme, known));
    }

    private void requireEmpty(Path folder) throws Refusal {
        if (Files.isRegularFile(folder)) {
            throw new Refusal("out-is-file", folder);
        }
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<String> names =
                    found.map(p -> p.getFileName().toString()).sorted().toList();
            if (!names.isEmpty() && !force) {
                throw new Refusal("out-not-empty", folder, names.size(), names.getFirst());
            }
        } catch (IOException e) {
            throw new Refusal("unwritable", folder, e.toString());
        }
    }

    private static void writeDraws(EvaluatedScheme evaluated, Study study, Path file) throws Refusal {
        var experiment = new Experiment(
                study, evaluated.scheme().scheme(), evaluated.figures().figures());
        try (Writer writer = Files.newBufferedWriter(file)) {
            WriteDraws.write(experiment, study.replications(), writer);
        } catch (IOException e) {
            throw new Refusal("unwritable", file, e.toString());
        }
    }

    private static void write(Map<String, byte[]> files, Path folder) throws Refusal {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new Refusal("unwritable", folder, e.toString());
        }
    }
}
