/// The one database: an embedded PostgreSQL that the application starts and stops, or a server named by the operator.
/// Both are migrated by the same files and asked with the same SQL.
///
/// Not here: any table's meaning; each module keeps its own store.
/// Uses: nothing.
/// Words owned: *data folder*, *cluster*, *owner*, *application role*.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.junxian.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
