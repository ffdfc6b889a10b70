/** What a deal is about and who had a part in it, and the rules that make it add up, in plain Java. */
package dev.tandem.lead.deal.terms;
