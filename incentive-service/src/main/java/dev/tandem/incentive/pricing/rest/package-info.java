/** The API of price schedules: the request with all its faults, and the views. */
package dev.tandem.incentive.pricing.rest;
