/** The subject of a deal, its participants, and the rules for their consistency, in plain Java. */
package dev.tandem.lead.deal.terms;
