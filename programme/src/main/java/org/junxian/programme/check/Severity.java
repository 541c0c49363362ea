package org.junxian.programme.check;

/// An error keeps a package from being used; a warning does not.
public enum Severity {
    ERROR,
    WARNING
}
