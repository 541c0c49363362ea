package org.junxian.app.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Who is signed in, if anybody, and what they hold.
///
/// @param roles         ids of the roles in force; none while the first password is still to be changed
/// @param secondFactor  `on` or `off`; null when nobody is signed in
/// @param proven        whether the password or code was given again a short while ago
/// @param providers     sign-in services besides the password
/// @param provider      id of the one that opened this session; null for the password
/// @param signOutAt     where the browser goes after signing out, to end its session at the provider too
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
        @Nullable String provider,
        @Nullable String signOutAt,
        List<DemonstrationPerson> demonstration) {

    /// @param claim what of a person it states: the value that is linked
    record ProviderView(String id, Text title, String match, String claim) {}

    /// Somebody of the demonstration, with a password made at this start.
    record DemonstrationPerson(String name, String title, String role, String password) {}
}
