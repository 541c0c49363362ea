package org.junxian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junxian.programme.result.Bundle;
import org.junxian.programme.result.BundleUnreadable;
import org.junxian.programme.result.ReadBundle;
import org.junxian.programme.result.Verification;
import org.junxian.programme.result.VerifyBundle;
import org.junxian.programme.scrutiny.BundleTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `junxian verify`: computes a bundle again and says whether every byte agrees, and if not, where.
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    @Parameters(index = "0", paramLabel = "BUNDLE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Refusal {
        Terminal terminal = junxian.terminal();
        try (Progress progress = new Progress(terminal)) {
            progress.step("progress.reading", file);
            Bundle bundle = ReadBundle.read(PackageArgument.bytes(file, "bundle"));
            progress.step("progress.comparing");
            Verification verification = VerifyBundle.verify(bundle, BundleTables.ALL);
            new PrintVerification(file, verification, terminal).print();
            return verification.agrees() ? Exit.GOOD : Exit.BAD_INPUT;
        } catch (BundleUnreadable e) {
            throw new Refusal("no-bundle-inside", file, e.reason());
        }
    }
}
