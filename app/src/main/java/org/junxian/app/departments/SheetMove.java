package org.junxian.app.departments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junxian.app.access.Role;

/// The whole life of a sheet: every move that is possible, where it leads, and who makes it.
public enum SheetMove {
    SUBMIT(SheetStage.DRAFT, SheetStage.SUBMITTED, Role.DEPARTMENT_OFFICER, false),
    RETURN(SheetStage.SUBMITTED, SheetStage.DRAFT, Role.PROGRAMME_OFFICER, true),
    ACCEPT(SheetStage.SUBMITTED, SheetStage.ACCEPTED, Role.PROGRAMME_OFFICER, false),
    REOPEN(SheetStage.ACCEPTED, SheetStage.DRAFT, Role.PROGRAMME_OFFICER, true);

    private final SheetStage from;
    private final SheetStage to;
    private final Role role;
    private final boolean needsReason;

    SheetMove(SheetStage from, SheetStage to, Role role, boolean needsReason) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.needsReason = needsReason;
    }

    public SheetStage from() {
        return from;
    }

    public SheetStage to() {
        return to;
    }

    public Role role() {
        return role;
    }

    /// Whether the department must be told why.
    public boolean needsReason() {
        return needsReason;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for an id that is no move
    @JsonCreator
    public static SheetMove of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    public static List<SheetMove> possibleAt(SheetStage stage) {
        return Arrays.stream(values()).filter(move -> move.from == stage).toList();
    }
}
