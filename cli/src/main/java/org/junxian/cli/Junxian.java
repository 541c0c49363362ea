package org.junxian.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.result.EngineVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `junxian`: its sub-commands work on plain files.
///
/// Exit codes: 0 good, 1 our fault, 2 bad input.
@Command(
        name = "junxian",
        versionProvider = Junxian.Version.class,
        subcommands = {
            Check.class,
            CheckReturned.class,
            Evaluate.class,
            Explain.class,
            ShowWeights.class,
            ShowCorrelations.class,
            ShowFairness.class,
            ShowLeaveOut.class,
            ShowRankings.class,
            Compare.class,
            WhatIf.class,
            Robustness.class,
            Schemes.class,
            BundleResult.class,
            Verify.class,
            Audit.class,
        })
public final class Junxian implements Runnable {

    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    private Junxian(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        CommandLine.usage(this, terminal.out());
    }

    /// Runs one command and answers its exit code. Everything printed goes to the terminal; nothing is kept between
    /// runs.
    public static int run(Terminal terminal, String... args) {
        List<String> words = List.of(args);
        boolean debug = words.contains("--debug");
        Terminal chosen = terminal;
        try {
            chosen = terminal.in(AskedLanguage.of(words, terminal.language()));
            return commandLine(chosen, words, debug).execute(args);
        } catch (Refusal refusal) {
            refusal.print(chosen);
            return Exit.BAD_INPUT;
        } catch (Throwable fault) { // an error too: whoever runs this must always learn what to do
            return Fault.print(fault, chosen, debug);
        }
    }

    private static CommandLine commandLine(Terminal terminal, List<String> args, boolean debug) {
        CommandLine line = new CommandLine(new Junxian(terminal));
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setParameterExceptionHandler((mistake, given) -> Misread.print(mistake, terminal));
        line.setExecutionExceptionHandler((fault, command, parsed) -> stopped(fault, terminal, debug));
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        if (args.isEmpty() || args.contains("--help") || args.contains("-h")) {
            line.setResourceBundle(Words.help(terminal.language()));
        }
        return line;
    }

    private static int stopped(Exception fault, Terminal terminal, boolean debug) {
        if (fault instanceof Refusal refusal) {
            refusal.print(terminal);
            return Exit.BAD_INPUT;
        }
        return Fault.print(fault, terminal, debug);
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(System.getenv());
        int code = run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /// The version, as `--version` prints it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"junxian " + EngineVersion.current()};
        }
    }
}
