/** Deals, their stages and revisions for callers. */
package dev.tandem.lead.deal.rest;
