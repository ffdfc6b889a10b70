/** The forecast of deals, by category and period. */
package dev.tandem.lead.forecast;
