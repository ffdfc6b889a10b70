/** REST API of measures, as JSON and CSV. */
package dev.tandem.lead.measure.rest;
