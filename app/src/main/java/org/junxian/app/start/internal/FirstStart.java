package org.junxian.app.start.internal;

import java.nio.file.Path;
import org.junxian.app.access.FirstAdministrator;
import org.junxian.app.database.Database;
import org.junxian.app.database.StorageFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/// Runs once the platform answers requests: makes the first administrator, loads the demonstration when asked to, and
/// says where everything is. Doing it at every start changes nothing.
@Component
class FirstStart implements ApplicationRunner {

    private final FirstAdministrator administrator;
    private final Demonstration demonstration;
    private final StorageFolder data;
    private final Database database;
    private final WebServerApplicationContext server;
    private final boolean demo;

    FirstStart(
            FirstAdministrator administrator,
            Demonstration demonstration,
            StorageFolder data,
            Database database,
            WebServerApplicationContext server,
            @Value("${junxian.demo:false}") boolean demo) {
        this.administrator = administrator;
        this.demonstration = demonstration;
        this.data = data;
        this.database = database;
        this.server = server;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var password = administrator.makeIfNobody();
        if (demo) {
            demonstration.prepare();
        }
        var web = server.getWebServer();
        if (web != null) {
            ConsoleLines.print(System.out, web.getPort(), place(), password, demo);
        }
    }

    private String place() {
        Path path = data.path();
        return database.kind() == Database.Kind.EMBEDDED ? path.toString() : database.url();
    }
}
