/** Handoffs, packages and snapshots for callers. */
package dev.tandem.lead.handoff.rest;
