package org.junxian.programme.model;

import java.util.List;
import java.util.Optional;

/// What a rule rests on: the clauses behind it and the reason in plain words.
public record Grounds(List<ClauseId> basis, Optional<Text> why) {

    public static final Grounds NONE = new Grounds(List.of(), Optional.empty());

    public Grounds {
        basis = List.copyOf(basis);
    }
}
