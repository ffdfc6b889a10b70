/** Consents and disclosures for callers. */
package dev.tandem.lead.consent.rest;
