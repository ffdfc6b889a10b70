/** Drives the lead service in tests: actors with the domain's verbs, in a partner program of their own. */
package dev.tandem.lead.driver;
