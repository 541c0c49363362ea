package org.junxian.app.start.internal;

import java.nio.file.Path;
import org.junxian.app.access.FirstOfficers;
import org.junxian.app.database.Database;
import org.junxian.app.database.StorageFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;

/// Runs once the platform answers requests: makes the three who run the system, loads the demonstration when asked to,
/// and
/// says where everything is. Doing it at every start changes nothing.
@Component
class FirstStart implements ApplicationRunner {

    private final FirstOfficers officers;
    private final Demonstration demonstration;
    private final StorageFolder data;
    private final Database database;
    private final WebServerApplicationContext server;
    private final boolean demo;

    FirstStart(
            FirstOfficers officers,
            Demonstration demonstration,
            StorageFolder data,
            Database database,
            WebServerApplicationContext server,
            @Value("${junxian.demo:false}") boolean demo) {
        this.officers = officers;
        this.demonstration = demonstration;
        this.data = data;
        this.database = database;
        this.server = server;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var passwords = officers.makeMissing();
        if (demo) {
            demonstration.prepare();
        }
        var web = server.getWebServer();
        if (web != null) {
            ConsoleLines.print(System.out, web.getPort(), place(), passwords, demo);
        }
    }

    private String place() {
        Path path = data.path();
        return database.kind() == Database.Kind.EMBEDDED ? path.toString() : database.url();
    }
}
