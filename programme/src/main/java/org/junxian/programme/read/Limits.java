package org.junxian.programme.read;

/// How much of a package is read at most (I1). A province's package stays far below each of them.
public final class Limits {

    /// Files in a package.
    public static final int FILES = 1_000;
    /// Bytes of a YAML file.
    public static final int RULES = 2 << 20;
    /// Bytes of any other file.
    public static final int TABLE = 16 << 20;
    /// Bytes of all files together.
    public static final int ALL = 48 << 20;
    /// Folders inside each other.
    public static final int DEPTH = 8;

    private Limits() {}

    static int of(String path) {
        return path.endsWith(".yaml") ? RULES : TABLE;
    }
}
