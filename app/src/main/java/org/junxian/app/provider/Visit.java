package org.junxian.app.provider;

import java.time.Instant;

/// A browser on its way to a provider and back: what is needed to recognise and check the answer. Secret to everybody
/// but the browser itself.
///
/// @param fresh whether the person has to sign in there anew, even when signed in there already
public record Visit(String provider, String state, String nonce, String verifier, boolean fresh, Instant begunAt) {

    @Override
    public String toString() {
        return "visit to " + provider;
    }
}
