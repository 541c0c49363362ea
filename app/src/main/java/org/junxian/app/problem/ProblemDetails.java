package org.junxian.app.problem;

/// The body of every answer that is not a success (RFC 9457, with the parts of the letter as members).
///
/// @param code stable and searchable, for example `E1004`
/// @param detail found and expected in one line
/// @param place which part of the request it is about
/// @param tryThis what to do next
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String place,
        String found,
        String expected,
        String tryThis) {}
