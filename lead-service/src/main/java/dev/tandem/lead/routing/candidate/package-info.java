/** The inputs of a decision: the facts of a lead, the candidates, and conditions on both, in plain Java. */
package dev.tandem.lead.routing.candidate;
