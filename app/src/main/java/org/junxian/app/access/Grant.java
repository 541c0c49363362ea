package org.junxian.app.access;

/// A role with its reach, in force today.
public record Grant(long id, Role role, Reach reach) {}
