/** REST API of calendars. */
package dev.tandem.lead.calendar.rest;
