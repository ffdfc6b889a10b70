/** What deals are expected to bring, by category and period. */
package dev.tandem.lead.forecast;
