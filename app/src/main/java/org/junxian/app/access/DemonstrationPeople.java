package org.junxian.app.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.internal.DemonstrationAccounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people of a demonstration, marked as such. Every start makes new random passwords for them, which the console
/// and the sign-in page show while the platform runs as a demonstration. A start without the demonstration shuts
/// their accounts.
@Component
public class DemonstrationPeople {

    /// @param code of a city or county, or the id of a department; null where the role has none
    public record Wanted(
            String name,
            String title,
            Role role,
            @Nullable String programme,
            @Nullable String code) {}

    /// @param password made at this start
    public record Shown(String name, String title, Role role, String password) {
        public Shown {
            Objects.requireNonNull(password);
        }
    }

    private final DemonstrationAccounts accounts;

    private volatile List<Shown> shown = List.of();

    DemonstrationPeople(DemonstrationAccounts accounts) {
        this.accounts = accounts;
    }

    /// Makes those that are missing and gives each a new password.
    @Transactional
    public List<Shown> prepare(List<Wanted> wanted) {
        shown = wanted.stream().map(accounts::prepare).toList();
        return shown;
    }

    /// Shuts the accounts of an earlier demonstration.
    @Transactional
    public void retire() {
        accounts.retire();
        shown = List.of();
    }

    /// Those of this start; empty outside a demonstration.
    public List<Shown> shown() {
        return shown;
    }
}
