/**
 * The lead: a company and a contact with a problem, before anyone owns the sale. Also the comparison of people, phones
 * and countries.
 */
package dev.tandem.lead.lead;
