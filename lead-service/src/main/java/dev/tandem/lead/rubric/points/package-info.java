/** What a points table gives a lead, why, and how well it tells winners from losers, in plain Java. */
package dev.tandem.lead.rubric.points;
