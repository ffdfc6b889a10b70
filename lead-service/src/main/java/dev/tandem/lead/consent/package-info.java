/**
 * Consents of contacts and their withdrawal, the masking of personal fields that follows from them, and the log of
 * disclosures.
 */
package dev.tandem.lead.consent;
