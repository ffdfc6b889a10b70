/** The offer of a lead to a partner: to whom, what it shares, the clocks it is under, and what becomes of it. */
package dev.tandem.lead.handoff;
