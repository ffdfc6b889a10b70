/** Registrations for callers. */
package dev.tandem.lead.registration.rest;
