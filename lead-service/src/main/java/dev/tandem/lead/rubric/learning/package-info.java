/** Learning a points table from leads whose outcome is known, in plain Java. */
package dev.tandem.lead.rubric.learning;
