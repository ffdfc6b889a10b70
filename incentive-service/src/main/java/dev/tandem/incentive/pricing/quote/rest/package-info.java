/** The API of price quotes. */
package dev.tandem.incentive.pricing.quote.rest;
