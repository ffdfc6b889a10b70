package dev.tandem.lead.rubric.learning;

import java.util.List;

/**
 * A lead of which the outcome is known.
 *
 * @param values what it says for each column, in their order; null where it says nothing
 * @param heldOut whether learning must not look at it
 */
public record Example(List<String> values, boolean won, boolean heldOut) {}
