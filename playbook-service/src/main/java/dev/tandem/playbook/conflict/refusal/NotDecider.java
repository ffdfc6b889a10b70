package dev.tandem.playbook.conflict.refusal;

import dev.tandem.platform.problem.Refusal;

/** Whom both sides named decides, else an administrator of the vendor. */
public final class NotDecider extends Refusal {
    public NotDecider() {
        super(Kind.FORBIDDEN, "notDecider", "It is somebody else's to decide.");
    }
}
