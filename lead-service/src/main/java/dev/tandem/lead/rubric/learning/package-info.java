/** Learns a points table from leads with a known outcome, in plain Java. */
package dev.tandem.lead.rubric.learning;
