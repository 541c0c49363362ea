package org.junxian.app.audit;

/// Who did something, as the trail names them. Made only by the sign-in code and by the application's own first start.
public record Actor(String name) {

    /// The application itself, at its first start.
    public static final Actor SYSTEM = new Actor("system");
}
