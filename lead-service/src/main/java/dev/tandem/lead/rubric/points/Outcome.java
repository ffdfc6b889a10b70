package dev.tandem.lead.rubric.points;

/** How many points a lead had, and what became of it. */
public record Outcome(int total, boolean won) {}
