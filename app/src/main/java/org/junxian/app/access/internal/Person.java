package org.junxian.app.access.internal;

import java.util.List;

/// Somebody who may sign in.
record Person(String name, String passwordHash, boolean mustChangePassword, List<String> roles) {

    static final String ADMINISTRATOR = "administrator";

    @Override
    public String toString() {
        return name;
    }
}
