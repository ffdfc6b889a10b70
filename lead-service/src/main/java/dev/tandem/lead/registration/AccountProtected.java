package dev.tandem.lead.registration;

import dev.tandem.platform.problem.Refusal;
import java.util.List;

/** Another approved registration protects the account for one of the products. Told to the vendor alone. */
final class AccountProtected extends Refusal {
    AccountProtected(List<Protection> conflicts) {
        super(Kind.CONFLICT, "accountProtected", "Another registration protects this account and product.");
        with("conflicts", conflicts);
    }
}
