/** From a statement line or a ledger entry back through calculation, plan, deal, handoff, consent and routing, cut down to what the viewer may see. */
package dev.tandem.incentive.explanation;
