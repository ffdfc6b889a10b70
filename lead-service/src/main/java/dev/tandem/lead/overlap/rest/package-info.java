/** REST API of overlap checks. */
package dev.tandem.lead.overlap.rest;
