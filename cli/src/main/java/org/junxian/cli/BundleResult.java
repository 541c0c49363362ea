package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.junxian.programme.Sha256;
import org.junxian.programme.result.EvaluatedScheme;
import org.junxian.programme.result.ResultFiles;
import org.junxian.programme.result.WriteBundle;
import org.junxian.programme.result.WriteResult;
import org.junxian.programme.scrutiny.BundleTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian bundle`: evaluates a scheme and packs the result with everything behind it into one zip.
@Command(name = "bundle")
final class BundleResult implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Mixin
    private final SchemeArgument asked = new SchemeArgument();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out = Path.of("");

    @Option(names = "--force")
    private boolean force;

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        if (Files.exists(out) && !force) {
            throw new Refusal("bundle-exists", out);
        }
        try (Progress progress = new Progress(terminal)) {
            EvaluatedScheme evaluated = asked.evaluate(terminal, progress);
            progress.step("progress.packing");
            ResultFiles result =
                    WriteResult.write(evaluated, Studied.of(evaluated, progress), BundleTables.ALL.of(evaluated));
            byte[] zip = WriteBundle.write(evaluated.programme().files(), result);
            write(zip);
            PrintHead.print(evaluated, result.manifest(), terminal);
            terminal.say(
                    "bundle.written",
                    out,
                    zip.length >> 10,
                    result.manifest().inputs().size(),
                    result.tables().size());
            terminal.say("bundle.hash", Sha256.of(zip));
            terminal.say("bundle.verify", out);
        }
        return Exit.GOOD;
    }

    /// Under another name first, so that the file is whole or not there.
    private void write(byte[] zip) throws Refusal {
        Path target = out.toAbsolutePath().normalize();
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(beside, zip);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            beside.toFile().delete();
            throw new Refusal("unwritable", out, e.toString());
        }
    }
}
