package org.junxian.app.statistics;

import java.util.List;
import org.junxian.programme.model.Text;

/// A published edition that was computed from figures which are about to change, or have changed since.
///
/// @param edition    its id
/// @param indicators the variables among them it reads
public record TouchedEdition(String edition, Text title, String period, List<String> indicators) {

    public TouchedEdition {
        indicators = List.copyOf(indicators);
    }
}
