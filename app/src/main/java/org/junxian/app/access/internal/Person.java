package org.junxian.app.access.internal;

import java.util.List;

/// Somebody who may sign in.
///
/// @param roles the ids of the roles in force today
record Person(String name, String title, String passwordHash, boolean mustChangePassword, List<String> roles) {

    @Override
    public String toString() {
        return name;
    }
}
