/** A company and a contact with a problem, before anyone owns the sale, and how people, phones and countries are compared. */
package dev.tandem.lead.lead;
