/** Overlap checks for callers. */
package dev.tandem.lead.overlap.rest;
