package dev.tandem.incentive.whatif.part;

import java.time.LocalDate;

/**
 * The closing days that a what-if looks at.
 *
 * @param until the first day that no longer counts
 */
public record Span(LocalDate from, LocalDate until) {}
