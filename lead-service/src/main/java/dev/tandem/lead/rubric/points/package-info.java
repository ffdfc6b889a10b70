/** The points of a lead, their reasons, and how well they separate won from lost leads, in plain Java. */
package dev.tandem.lead.rubric.points;
