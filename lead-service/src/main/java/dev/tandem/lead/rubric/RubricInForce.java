package dev.tandem.lead.rubric;

import dev.tandem.lead.rubric.points.Scorecard;
import java.util.UUID;

/** The rubric that leads are scored by, ready for it. */
public record RubricInForce(UUID id, String code, int version, Scorecard scorecard) {}
