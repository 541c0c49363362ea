package org.junxian.app.database.internal;

import java.sql.SQLException;
import org.junxian.app.database.StorageFolder;

/// A program that starts the database, writes a row, says so, and waits to be killed.
final class HoldPostgres {

    private HoldPostgres() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var postgres = EmbeddedPostgres.start(StorageFolder.resolve(arguments[0], name -> null));
        EmbeddedPostgresTest.run(postgres, "CREATE TABLE held AS SELECT 42 AS n");
        System.out.println("started");
        Thread.sleep(600_000);
    }
}
