/** Intake for callers, as JSON, NDJSON and CSV. */
package dev.tandem.lead.intake.rest;
