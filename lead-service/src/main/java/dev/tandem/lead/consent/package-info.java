/** What a contact agreed to and took back, what may be shown of it because of that, and who saw it. */
package dev.tandem.lead.consent;
