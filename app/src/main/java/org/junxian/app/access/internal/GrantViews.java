package org.junxian.app.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.internal.GrantStore.Stored;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.UnitId;
import org.springframework.stereotype.Component;

/// Shows grants with the names of their places.
@Component
class GrantViews {

    private final GrantStore grants;
    private final Programmes programmes;

    GrantViews(GrantStore grants, Programmes programmes) {
        this.grants = grants;
        this.programmes = programmes;
    }

    List<GrantView> inForce(String person, LocalDate day) {
        return grants.inForce(person, day).stream().map(this::view).toList();
    }

    GrantView view(Stored grant) {
        return new GrantView(
                grant.id(),
                grant.role().id(),
                grant.reach(),
                grant.programme(),
                grant.code(),
                title(grant.reach(), grant.programme(), grant.code()),
                grant.since(),
                grant.until(),
                grant.lentBy());
    }

    private @Nullable String title(String reach, @Nullable String programme, @Nullable String code) {
        if (programme == null || code == null) {
            return null;
        }
        var content = programmes.get(programme).content();
        return reach.equals("department")
                ? Optional.ofNullable(content.departments().get(code))
                        .map(it -> it.title().zh())
                        .orElse(code)
                : Optional.ofNullable(content.territory().units().get(new UnitId(code)))
                        .map(it -> it.name())
                        .orElse(code);
    }
}
