package org.junxian.cli.trail;

/// Something that is wrong with the trail, and where.
public sealed interface Fault {

    long number();

    /// There is no entry at all, although a platform writes one at its first start.
    record Empty(long number) implements Fault {}

    /// The entry does not have the hash of its own words.
    record Changed(long number) implements Fault {}

    /// The entry does not follow the one before it: that one was changed, or one was put in between or moved.
    record Unlinked(long number) implements Fault {}

    /// Entries before this one are gone.
    ///
    /// @param first the first that is missing
    record Missing(long number, long first) implements Fault {}

    /// The trail ends before an entry that it once had.
    ///
    /// @param last the last entry that is there
    record CutOff(long number, long last) implements Fault {}

    /// An anchor names another hash: the trail was written anew.
    record Rewritten(long number, String occasion, String where) implements Fault {}

    /// A file of retired entries is gone or changed.
    record FileChanged(long number, String file) implements Fault {}
}
