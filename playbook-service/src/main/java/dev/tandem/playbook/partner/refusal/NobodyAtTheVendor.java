package dev.tandem.playbook.partner.refusal;

import dev.tandem.platform.problem.Refusal;

/** A partner is looked after by somebody on the vendor's side. */
public final class NobodyAtTheVendor extends Refusal {
    public NobodyAtTheVendor(String managerId) {
        super(Kind.INVALID, "unknownManager", "Person " + managerId + " is nobody on the vendor's side.");
    }
}
