/** Versioned rules, checked, compiled and decided by, in plain Java but for their storing. */
package dev.tandem.lead.routing.rule;
