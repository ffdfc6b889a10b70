/** REST API of the companies that leads and registrations are about. */
package dev.tandem.lead.account.rest;
