package dev.tandem.lead.deal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** One handoff, or one registration, leads to one deal. */
public final class DealAlreadyOpened extends Refusal {
    public DealAlreadyOpened(UUID dealId) {
        super(Kind.CONFLICT, "dealAlreadyOpened", "There is a deal of it already.");
        with("dealId", dealId);
    }
}
