package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** Who stated a position does not decide on it. */
public final class DecidedByParty extends Refusal {
    public DecidedByParty() {
        super(Kind.FORBIDDEN, "decidedByParty", "Somebody else than the parties decides.");
    }
}
