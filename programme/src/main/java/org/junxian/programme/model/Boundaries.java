package org.junxian.programme.model;

import java.util.Optional;

/// The shapes of the units: a GeoJSON file of the package whose features carry the unit's code as `code`, with the
/// approval number (审图号) where the map has one.
public record Boundaries(String file, Optional<String> approvalNumber, Optional<String> source) {}
