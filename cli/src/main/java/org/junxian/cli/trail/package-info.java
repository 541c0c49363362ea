/// Checks the trail of the platform without the platform: the entries are read straight from PostgreSQL and every hash
/// is computed here. Shares no code with the application and uses none of the database's own functions.
///
/// Words owned: *entry*, *anchor*, *fault*.
@NullMarked
package org.junxian.cli.trail;

import org.jspecify.annotations.NullMarked;
