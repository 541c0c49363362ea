package org.junxian.app.logs.internal;

import java.util.List;
import java.util.Optional;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.integrity.Flags;

/// The thing a history is about, as the trail names it, and who may read it: those it is about.
///
/// @param kind what it is: `return`, `department sheet`, `person`, `flag` …
/// @param id   its name; for a return the id, a blank and the entry when only one cell is meant
record Subject(String kind, String id) {

    private static final List<String> KINDS = List.of(
            "department sheet", "return", "person", "collection", "edition", "publication", "package", "lock", "flag");
    private static final String NUMBER = "\\d{1,18}";
    private static final int PARTS_OF_A_RETURN = 4;
    private static final int PARTS_OF_A_SHEET = 3;

    /// Empty when the text names no kind of thing that has a history.
    static Optional<Subject> parse(String text) {
        return KINDS.stream()
                .filter(kind -> text.startsWith(kind + " ") && text.length() > kind.length() + 1)
                .map(kind -> new Subject(kind, text.substring(kind.length() + 1)))
                .findFirst();
    }

    boolean concerns(Caller caller, Flags flags) {
        return caller.has(Role.AUDITOR)
                || switch (kind) {
                    case "flag" -> id.matches(NUMBER) && flags.isSeenBy(caller, Long.parseLong(id));
                    case "return" -> coversUnit(caller);
                    case "department sheet" -> coversDepartment(caller);
                    case "person" ->
                        id.equals(caller.name()) || caller.has(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
                    case "publication", "lock" -> caller.has(Role.PROGRAMME_OFFICER);
                    default -> true;
                };
    }

    private boolean coversUnit(Caller caller) {
        String[] parts = id.split(" ", 2)[0].split("\\.");
        return parts.length == PARTS_OF_A_RETURN && caller.area(parts[0]).covers(parts[PARTS_OF_A_RETURN - 1]);
    }

    private boolean coversDepartment(Caller caller) {
        String[] parts = id.split(" ", 2)[0].split("\\.");
        return parts.length == PARTS_OF_A_SHEET && caller.area(parts[0]).coversDepartment(parts[1]);
    }
}
