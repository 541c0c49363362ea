package org.junxian.app.access.internal;

import org.jspecify.annotations.Nullable;
import org.junxian.app.provider.Visit;

/// What a browser that left for a provider wants on its return; kept with the browser, sealed.
///
/// @param session the session it was signed in with when it left, if any: the one to prove, or the one to replace
/// @param proof   whether it went to prove who sits there, not to sign in
/// @param back    the page to go on with
record Arrival(Visit visit, @Nullable Long session, boolean proof, String back) {}
