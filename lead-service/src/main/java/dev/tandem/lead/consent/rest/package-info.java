/** REST API of consents and disclosures. */
package dev.tandem.lead.consent.rest;
