package org.junxian.cli;

/// The exit codes of every command.
final class Exit {

    /// The command did what was asked, and nothing is wrong.
    static final int GOOD = 0;
    /// Our fault.
    static final int FAULT = 1;
    /// Something is wrong with what the command was given.
    static final int BAD_INPUT = 2;

    private Exit() {}
}
