package org.junxian.app.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A row of the table of routes.
///
/// @param route method and pattern: `GET /api/v1/returns/{id}`
/// @param who   `public`, `person`, `area`, or the ids of roles
/// @param kind  of the id in the call; `-` for none
/// @param call  an address in which `@` stands for the id; `-` when the route is tried elsewhere
public record Route(String route, Set<String> who, String kind, String call, String body) {

    private static final Path FILE = Path.of("src/test/resources/routes.txt");

    public static List<Route> table() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route row(String line) {
        String[] parts = line.split("\\|", 5);
        if (parts.length != 5) {
            throw new AssertionError("A row has five parts: " + line);
        }
        return new Route(
                parts[0].strip().replaceAll("\\s+", " "),
                Set.of(parts[1].strip().split("\\s+")),
                parts[2].strip(),
                parts[3].strip(),
                parts[4].strip());
    }

    public String method() {
        return route.substring(0, route.indexOf(' '));
    }

    public boolean isPublic() {
        return who.contains("public");
    }

    /// Whether it names the roles that may use it.
    public boolean namesRoles() {
        return !isPublic() && !who.contains("person") && !who.contains("area");
    }

    public boolean isTried() {
        return !call.equals("-");
    }

    public String call(String id) {
        return call.replace("@", id);
    }

    public String body(String id) {
        return body.replace("@", id);
    }
}
