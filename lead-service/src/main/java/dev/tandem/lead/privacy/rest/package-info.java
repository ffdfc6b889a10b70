/** Exports and erasures for callers. */
package dev.tandem.lead.privacy.rest;
