/** Who gets a lead: the router, its decisions, the watched queue, and trying other rules out. */
package dev.tandem.lead.routing;
