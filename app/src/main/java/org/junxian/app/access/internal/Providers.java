package org.junxian.app.access.internal;

import java.util.List;
import org.junxian.app.access.internal.SessionView.ProviderView;
import org.springframework.stereotype.Component;

/// The sign-in services that the operator has set up.
@Component
class Providers {

    List<ProviderView> list() {
        return List.of();
    }
}
