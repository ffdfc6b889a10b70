package dev.tandem.lead.rubric;

/** Fired within the service when a rubric version is put in force. */
public record RubricPutInForce(String tenant) {}
