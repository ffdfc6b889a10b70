/** The lead service as its tests drive it: actors with the domain's verbs, in a partner program of their own. */
package dev.tandem.lead.driver;
