package dev.tandem.playbook.partner.tier;

import dev.tandem.platform.problem.Refusal;

/** A partner that has a tier does not change to it. */
final class TierUnchanged extends Refusal {
    TierUnchanged(String tier) {
        super(Kind.CONFLICT, "tierUnchanged", "The partner is " + tier + " already.");
    }
}
