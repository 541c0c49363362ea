package org.junxian.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `junxian audit`: what concerns the trail of a platform.
@Command(name = "audit", subcommands = AuditVerify.class)
final class Audit implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Junxian junxian;

    Terminal terminal() {
        return junxian.terminal();
    }

    @Override
    public void run() {
        CommandLine.usage(this, junxian.terminal().out());
    }
}
