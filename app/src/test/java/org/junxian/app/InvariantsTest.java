package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// D8: after everything the other tests did, the database holds together.
@RunningPlatform
@Order(Integer.MAX_VALUE)
class InvariantsTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void D8_every_invariant_holds() {
        assertThat(Invariants.names()).hasSizeGreaterThan(12);
        assertThat(Invariants.broken(jdbc)).isEqualTo(List.of());
    }
}
