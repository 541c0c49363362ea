package org.junxian.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what is wrong with the words after `junxian`.
final class Misread {

    private Misread() {}

    static int print(ParameterException mistake, Terminal terminal) {
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        refusal(mistake, command).print(terminal);
        return Exit.BAD_INPUT;
    }

    private static Refusal refusal(ParameterException mistake, String command) {
        if (mistake instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misread::name).collect(Collectors.joining(" "));
            return new Refusal("missing-word", names, command);
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String found = String.join(" ", unmatched.getUnmatched());
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty()
                    ? new Refusal("unknown-word", found, valid(mistake.getCommandLine()), command)
                    : new Refusal("misspelt-word", found, valid(mistake.getCommandLine()), String.join(" / ", near));
        }
        ArgSpec argument = mistake.getArgSpec();
        return argument == null
                ? new Refusal("misread", String.valueOf(mistake.getMessage()), command)
                : new Refusal("wrong-value", name(argument), String.valueOf(mistake.getValue()), command);
    }

    /// The commands, or the options of a command.
    private static String valid(CommandLine line) {
        if (!line.getSubcommands().isEmpty()) {
            return String.join(", ", line.getSubcommands().keySet());
        }
        return line.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
