/** What a decision looks at: the facts of a lead, who may get it, and conditions on both, in plain Java. */
package dev.tandem.lead.routing.candidate;
