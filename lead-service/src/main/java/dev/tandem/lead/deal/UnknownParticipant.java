package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.util.Set;
import java.util.UUID;

/** Shares can go to partners of this program only. */
final class UnknownParticipant extends Refusal {
    private static final long serialVersionUID = 1L;

    UnknownParticipant(Set<UUID> unknown) {
        super(Kind.INVALID, "unknownParticipant", "No partner of this program: " + unknown + ".");
    }
}
