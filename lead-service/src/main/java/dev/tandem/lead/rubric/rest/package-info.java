/** REST API of rubrics, written or learned from files. */
package dev.tandem.lead.rubric.rest;
