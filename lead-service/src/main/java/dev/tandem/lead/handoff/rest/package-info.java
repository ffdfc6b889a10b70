/** REST API of handoffs, packages and snapshots. */
package dev.tandem.lead.handoff.rest;
