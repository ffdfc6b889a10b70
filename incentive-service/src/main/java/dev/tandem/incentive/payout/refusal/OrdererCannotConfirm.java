package dev.tandem.incentive.payout.refusal;

import dev.tandem.platform.problem.Refusal;
import java.util.UUID;

/** Money leaves by four eyes. */
public final class OrdererCannotConfirm extends Refusal {
    public OrdererCannotConfirm(UUID payout) {
        super(
                Kind.FORBIDDEN,
                "ordererCannotConfirm",
                "Somebody else than who ordered it confirms the payout " + payout + ".");
    }
}
