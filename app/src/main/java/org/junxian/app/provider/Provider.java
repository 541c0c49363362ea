package org.junxian.app.provider;

import org.junxian.programme.model.Text;

/// A service that vouches for people, as the operator set it up.
///
/// @param claim the claim of the signed statement that says who somebody is
public record Provider(String id, Text title, Match match, String claim) {

    /// How a claim leads to a person.
    public enum Match {
        /// Its value was linked to a person by whoever looks after the account.
        LINKED,
        /// Its value is the person's sign-in name.
        NAME
    }
}
