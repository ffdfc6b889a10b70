/** REST API of deals, their stages and revisions. */
package dev.tandem.lead.deal.rest;
