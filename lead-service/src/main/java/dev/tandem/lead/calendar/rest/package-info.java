/** Calendars for callers. */
package dev.tandem.lead.calendar.rest;
