/** REST API of leads. */
package dev.tandem.lead.lead.rest;
