package org.junxian.app.access.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.programme.model.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Roles: which there are, which one may give, lend and take away.
@RestController
@RequestMapping("/api/v1")
class GrantController {

    /// @param reaches how far the role may reach
    record RoleView(String id, Text title, List<String> reaches, boolean runsTheSystem) {}

    record Loan(String person, LocalDate until) {}

    private final GiveGrant giveGrant;
    private final RevokeGrant revokeGrant;
    private final Grantables grantables;
    private final GrantViews views;

    GrantController(GiveGrant giveGrant, RevokeGrant revokeGrant, Grantables grantables, GrantViews views) {
        this.giveGrant = giveGrant;
        this.revokeGrant = revokeGrant;
        this.grantables = grantables;
        this.views = views;
    }

    @GetMapping("/roles")
    List<RoleView> roles(Caller caller) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleView(
                        role.id(), RoleWords.title(role), List.of(Places.reachOf(role)), role.runsTheSystem()))
                .toList();
    }

    @GetMapping("/grantable")
    Grantables.Grantable grantable(@RequestParam String programme, Caller caller) {
        return grantables.of(caller, programme);
    }

    @DeleteMapping("/grants/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Caller caller) {
        revokeGrant.handle(caller, id);
    }

    @PostMapping("/grants/{id}/lend")
    @ResponseStatus(HttpStatus.CREATED)
    GrantView lend(@PathVariable long id, @RequestBody Loan loan, Caller caller) {
        return views.view(giveGrant.lend(caller, id, loan.person(), loan.until()));
    }
}
