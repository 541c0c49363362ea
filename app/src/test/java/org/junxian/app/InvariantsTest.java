package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Invariants;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/// D8: after everything the other tests did, the database holds together.
@RunningPlatform
@Order(Integer.MAX_VALUE)
class InvariantsTest {

    @Autowired
    DataSource source;

    @Test
    void D8_every_invariant_holds() {
        assertThat(Invariants.names()).hasSizeGreaterThan(12);
        assertThat(Invariants.broken(source)).isEqualTo(List.of());
    }
}
