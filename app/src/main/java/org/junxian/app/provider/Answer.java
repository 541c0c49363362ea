package org.junxian.app.provider;

import org.jspecify.annotations.Nullable;

/// What a browser brings back from a provider. Written by anybody, believed only after the checks.
///
/// @param issuer who says to have answered, when the provider tells (RFC 9207)
/// @param error  why the provider did not vouch for anybody
public record Answer(
        @Nullable String state,
        @Nullable String code,
        @Nullable String issuer,
        @Nullable String error) {}
