/** Routing of leads: the router, its decisions, the watched queue, dry runs and simulations. */
package dev.tandem.lead.routing;
