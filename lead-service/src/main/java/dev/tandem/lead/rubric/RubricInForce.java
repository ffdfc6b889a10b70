package dev.tandem.lead.rubric;

/** Told within the service when another rubric version begins to count. */
public record RubricInForce(String tenant) {}
