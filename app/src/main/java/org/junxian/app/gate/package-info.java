/// The edge towards the network: caching, entity tags, compression, the page for every address of the web
/// application, where a request came from, and the checks on what is uploaded.
///
/// Not here: who may come in (`access`), what an address answers.
/// Uses: `problem`, `text`.
/// Words owned: *entity tag*, *archive*, *limit*, *trusted proxy*.
@ApplicationModule(allowedDependencies = {"problem", "text"})
@NullMarked
package org.junxian.app.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
