/// Signing in at a service outside (OpenID Connect): sends a browser there, takes the answer it brings back, and checks
/// who made it and for whom. Which services there are is the operator's word; the platform calls no other address (I6).
///
/// Not here: which person of the platform is meant, and the session (`access`).
/// Uses: `problem`.
/// Words owned: *provider*, *visit*, *claim*.
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package org.junxian.app.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
