/** REST API of intake, as JSON, NDJSON and CSV. */
package dev.tandem.lead.intake.rest;
