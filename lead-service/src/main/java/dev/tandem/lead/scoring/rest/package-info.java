/** Scores, activities and back-tests for callers. */
package dev.tandem.lead.scoring.rest;
