/// What went wrong, as a letter to a tired person: a stable code, the place, what was found, what was expected, and
/// what to try, in the language of the reader (RFC 9457 over HTTP).
///
/// Not here: the decision to refuse; that belongs to the module that refuses.
/// Uses: `text`.
/// Words owned: *problem*, *refusal*.
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.junxian.app.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
