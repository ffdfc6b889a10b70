/** The offer of a lead to a partner: its recipients, the data it shares, its clocks, and its outcome. */
package dev.tandem.lead.handoff;
