/**
 * From a statement line or a ledger entry back through calculation, plan, deal, handoff, consent and routing, reduced
 * to the parts that the viewer may see.
 */
package dev.tandem.incentive.explanation;
