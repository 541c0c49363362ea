package org.junxian.app.database;

/// A name and password of the database. Never printed with its password.
public record Login(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
