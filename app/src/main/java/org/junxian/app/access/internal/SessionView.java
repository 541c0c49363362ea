package org.junxian.app.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is signed in, if anybody, and what they hold.
///
/// @param roles         ids of the roles in force; none while the first password is still to be changed
/// @param secondFactor  `on` or `off`; null when nobody is signed in
/// @param proven        whether the password or code was given again a short while ago
/// @param providers     sign-in services besides the password; none can be set up so far
/// @param demonstration the demonstration persons, in demonstration mode and while nobody is signed in
record SessionView(
        boolean signedIn,
        @Nullable String name,
        @Nullable String title,
        @Nullable List<String> roles,
        @Nullable List<GrantView> grants,
        boolean mustChangePassword,
        @Nullable String secondFactor,
        boolean proven,
        List<ProviderView> providers,
        List<DemonstrationPerson> demonstration) {

    record ProviderView(String id, String title) {}

    /// Somebody of the demonstration, with a password made at this start.
    record DemonstrationPerson(String name, String title, String role, String password) {}
}
