/** REST API of the forecast, as JSON and CSV. */
package dev.tandem.lead.forecast.rest;
