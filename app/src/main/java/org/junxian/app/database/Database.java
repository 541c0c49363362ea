package org.junxian.app.database;

/// Where the SQL goes, and as whom.
///
/// @param url   JDBC address
/// @param owner owns the tables and migrates them; never serves a request
/// @param app   may read and write rows, but owns nothing, so that row security applies to it
public record Database(String url, Login owner, Login app, Kind kind) {

    /// Whether the application runs the database itself.
    public enum Kind {
        EMBEDDED,
        SERVER
    }
}
