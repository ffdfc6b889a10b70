/** REST API of registrations. */
package dev.tandem.lead.registration.rest;
