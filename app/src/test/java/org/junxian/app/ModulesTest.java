package org.junxian.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Modules meet through their doors, and only those that their signs allow.
class ModulesTest {

    @Test
    void modules_use_only_the_doors_that_their_signs_allow() {
        ApplicationModules.of(JunxianApplication.class).verify();
    }
}
