package org.junxian.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `junxian`: its sub-commands work on plain files.
///
/// Exit codes: 0 good, 1 our fault, 2 bad input.
@Command(
        name = "junxian",
        mixinStandardHelpOptions = true,
        description = "Checks and evaluates programme packages on plain files.")
public final class Junxian implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Junxian()).execute(args));
    }
}
