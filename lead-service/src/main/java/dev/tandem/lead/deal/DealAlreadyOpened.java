package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** One handoff leads to one deal. */
final class DealAlreadyOpened extends Refusal {
    private static final long serialVersionUID = 1L;

    DealAlreadyOpened(UUID dealId) {
        super(Kind.CONFLICT, "dealAlreadyOpened", "The handoff has a deal already.");
        with("dealId", dealId);
    }
}
