/** The forecast for callers, as JSON and as a table. */
package dev.tandem.lead.forecast.rest;
