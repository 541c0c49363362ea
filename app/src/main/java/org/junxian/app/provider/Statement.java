package org.junxian.app.provider;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a provider says of a person, after every check.
///
/// @param signOutAt where a browser ends its session at the provider too; null when the provider names no such address
public record Statement(
        Map<String, Object> claims, @Nullable String signOutAt) {

    private static final int LONGEST = 255;

    public Statement {
        claims = Map.copyOf(claims);
    }

    /// A claim that is a text or a whole number.
    public Optional<String> text(String claim) {
        return Optional.ofNullable(claims.get(claim))
                .filter(value -> value instanceof String || value instanceof Long || value instanceof Integer)
                .map(Object::toString)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    public SortedSet<String> names() {
        return new TreeSet<>(claims.keySet());
    }
}
