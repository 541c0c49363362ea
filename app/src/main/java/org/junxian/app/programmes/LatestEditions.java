package org.junxian.app.programmes;

import java.util.Optional;

/// Which edition of a scheme is the newest; answered by whoever publishes editions.
public interface LatestEditions {

    Optional<String> newestEdition(String programme, String scheme);
}
