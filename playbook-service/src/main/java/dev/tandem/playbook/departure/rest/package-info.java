/** The REST API of departures. */
package dev.tandem.playbook.departure.rest;
