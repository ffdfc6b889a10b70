package dev.tandem.lead.rubric.learning;

import dev.tandem.lead.rubric.points.Axis;

/** An attribute that may become a criterion, because somebody named it for that axis. */
public record Column(String name, Axis axis) {}
