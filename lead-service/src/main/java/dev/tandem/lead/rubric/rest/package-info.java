/** Rubrics for callers, written or learned from files. */
package dev.tandem.lead.rubric.rest;
