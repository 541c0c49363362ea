package org.junxian.programme.feel;

import org.junxian.programme.model.Text;

/// An expression that cannot be used, and why.
public final class FeelFault extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong.
    public enum Kind {
        /// It cannot be read.
        SYNTAX,
        /// It uses something that checks must not use.
        NOT_ALLOWED
    }

    private final transient Text words;
    private final Kind kind;
    private final int position;

    FeelFault(Kind kind, Text words, int position) {
        super(words.en());
        this.kind = kind;
        this.words = words;
        this.position = position;
    }

    public Kind kind() {
        return kind;
    }

    /// What was found, for a message.
    public Text words() {
        return words;
    }

    /// The number of the sign where it was found, from 1.
    public int position() {
        return position;
    }
}
