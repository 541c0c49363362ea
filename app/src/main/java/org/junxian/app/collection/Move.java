package org.junxian.app.collection;

import static org.junxian.app.access.Role.CITY_REVIEWER;
import static org.junxian.app.access.Role.COUNTY_CLERK;
import static org.junxian.app.access.Role.PROGRAMME_OFFICER;
import static org.junxian.app.collection.Deed.ENTERED;
import static org.junxian.app.collection.Deed.LOCKED_IT;
import static org.junxian.app.collection.Deed.REVIEWED;
import static org.junxian.app.collection.Deed.SUBMITTED_IT;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junxian.app.access.Role;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;

/// The life of a return: every move there is, from which stage to which, who makes it, whether it needs a
/// reason, and what one must not have done oneself. There is no second list anywhere (D2, D3, D4).
public enum Move {
    SUBMIT(Stage.DRAFT, Stage.SUBMITTED, COUNTY_CLERK, false, Set.of(), "上报", "submit"),
    TAKE_BACK(Stage.SUBMITTED, Stage.DRAFT, COUNTY_CLERK, false, Set.of(), "撤回", "take back"),
    RETURN_TO_COUNTY(Stage.SUBMITTED, Stage.DRAFT, CITY_REVIEWER, true, Set.of(), "退回县级", "return to the county"),
    REVIEW(Stage.SUBMITTED, Stage.CITY_REVIEWED, CITY_REVIEWER, false, Set.of(ENTERED, SUBMITTED_IT), "审核通过", "review"),
    RETURN_TO_CITY(
            Stage.CITY_REVIEWED, Stage.SUBMITTED, PROGRAMME_OFFICER, true, Set.of(), "退回市级", "return to the city"),
    ACCEPT(
            Stage.CITY_REVIEWED,
            Stage.ACCEPTED,
            PROGRAMME_OFFICER,
            false,
            Set.of(ENTERED, SUBMITTED_IT, REVIEWED),
            "验收",
            "accept"),
    UNACCEPT(
            Stage.ACCEPTED, Stage.CITY_REVIEWED, PROGRAMME_OFFICER, true, Set.of(), "撤销验收", "take the acceptance back"),
    LOCK(Stage.ACCEPTED, Stage.LOCKED, PROGRAMME_OFFICER, true, Set.of(), "锁定", "lock"),
    UNLOCK(Stage.LOCKED, Stage.ACCEPTED, PROGRAMME_OFFICER, true, Set.of(LOCKED_IT), "解除锁定", "unlock");

    private final Stage from;
    private final Stage to;
    private final Role role;
    private final boolean needsReason;
    private final Set<Deed> barredBy;
    private final Text title;

    Move(Stage from, Stage to, Role role, boolean needsReason, Set<Deed> barredBy, String zh, String en) {
        this.from = from;
        this.to = to;
        this.role = role;
        this.needsReason = needsReason;
        this.barredBy = Set.copyOf(barredBy);
        this.title = new Text(zh, en);
    }

    public Stage from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    public boolean needsReason() {
        return needsReason;
    }

    public Text title() {
        return title;
    }

    /// What keeps a person from making the move: nobody judges what is his own.
    public Set<Deed> barredBy() {
        return barredBy;
    }

    /// Who makes the move. Where a unit has no city above it, the province does what the city would.
    public Role role(boolean hasCity) {
        return role == CITY_REVIEWER && !hasCity ? PROGRAMME_OFFICER : role;
    }

    public static List<Move> possibleAt(Stage stage) {
        return Arrays.stream(values()).filter(move -> move.from == stage).toList();
    }

    /// As it stands in the database and in the interface: `take-back`.
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @throws Refusal naming the moves there are
    @JsonCreator
    public static Move of(String id) {
        return Arrays.stream(values())
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        Problem.BAD_PARAMETER,
                        "move",
                        id,
                        String.join(", ", Arrays.stream(values()).map(Move::id).toList())));
    }
}
