package org.junxian.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// RULE UNDER TEST: modules meet through their doors, and use only what their signs allow.
class ModularityTest {

    @Test
    void modules_meet_through_their_doors_only() {
        ApplicationModules.of(JunxianApplication.class).verify();
    }
}
