package org.junxian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.ResultFiles;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.BundleTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian evaluate`: computes a scheme, prints the top of the ranking, and writes the files of the result.
@Command(name = "evaluate")
final class Evaluate implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--top", paramLabel = "N", defaultValue = "20")
    private int top;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        ResultFolder folder = out == null ? null : ResultFolder.require(out, force);
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            ResultFiles files = folder == null
                    ? WriteResult.write(evaluated)
                    : WriteResult.write(evaluated, Studied.of(evaluated, progress), BundleTables.ALL.of(evaluated));
            if (folder != null) {
                progress.step("progress.writing");
                folder.write(files.byName());
            }
            new PrintRanking(evaluated, files.manifest(), terminal, top).print();
            if (out != null) {
                terminal.say("evaluate.written", files.tables().size() + 1, out);
            } else {
                terminal.say("evaluate.not-written");
            }
        }
        return Exit.GOOD;
    }
}
