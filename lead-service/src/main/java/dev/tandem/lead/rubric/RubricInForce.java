package dev.tandem.lead.rubric;

/** Fired within the service when another rubric version begins to count. */
public record RubricInForce(String tenant) {}
