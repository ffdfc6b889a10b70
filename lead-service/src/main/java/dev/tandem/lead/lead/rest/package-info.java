/** Leads for callers. */
package dev.tandem.lead.lead.rest;
