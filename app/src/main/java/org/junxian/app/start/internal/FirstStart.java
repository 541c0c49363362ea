package org.junxian.app.start.internal;

import java.nio.file.Path;
import java.util.List;
import org.junxian.app.access.DemonstrationPeople;
import org.junxian.app.access.DemonstrationPeople.Shown;
import org.junxian.app.access.FirstOfficers;
import org.junxian.app.access.NewPassword;
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
    private final NewPassword newPassword;
    private final DemonstrationPeople people;
    private final Demonstration demonstration;
    private final StorageFolder data;
    private final Database database;
    private final WebServerApplicationContext server;
    private final boolean demo;
    private final String newPasswordFor;

    FirstStart(
            FirstOfficers officers,
            NewPassword newPassword,
            DemonstrationPeople people,
            Demonstration demonstration,
            StorageFolder data,
            Database database,
            WebServerApplicationContext server,
            @Value("${junxian.demo:false}") boolean demo,
            @Value("${junxian.new-password-for:}") String newPasswordFor) {
        this.officers = officers;
        this.newPassword = newPassword;
        this.people = people;
        this.demonstration = demonstration;
        this.data = data;
        this.database = database;
        this.server = server;
        this.demo = demo;
        this.newPasswordFor = newPasswordFor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var passwords = officers.makeMissing();
        if (!newPasswordFor.isBlank()) {
            passwords.put(newPasswordFor, newPassword.make(newPasswordFor));
        }
        if (demo) {
            demonstration.prepare();
        }
        var people = prepareStaff();
        var web = server.getWebServer();
        if (web != null) {
            ConsoleLines.print(System.out, web.getPort(), place(), passwords, demo, people);
        }
    }

    private List<Shown> prepareStaff() {
        if (demo) {
            return people.prepare(DemonstrationStaff.list());
        }
        people.retire();
        return List.of();
    }

    private String place() {
        Path path = data.path();
        return database.kind() == Database.Kind.EMBEDDED ? path.toString() : database.url();
    }
}
