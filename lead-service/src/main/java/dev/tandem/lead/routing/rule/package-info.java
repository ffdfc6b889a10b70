/** Versioned rules: checking, compiling and deciding, in plain Java except for their storage. */
package dev.tandem.lead.routing.rule;
