package org.junxian.programme.model;

/// What a reader is told about an adjustment: its title and what it rests on.
public record RuleDefinition(String id, Text title, Grounds grounds, Place place) {}
