package dev.tandem.lead.deal.terms;

import dev.tandem.platform.problem.FieldFault;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Each partner has one part and shows it, and the shares are exactly 100 % together: not 99.99, and nothing is rounded. */
final class ShareFaults {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private ShareFaults() {}

    static void find(List<Participant> participants, UUID owner, List<FieldFault> faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant part = participants.get(i);
            String pointer = "/participants/" + i;
            if (!seen.add(part.partnerId())) {
                faults.add(
                        new FieldFault(pointer + "/partnerId", "notUnique", "this partner is a participant already"));
            }
            if (part.evidence() != null || !part.partnerId().equals(owner)) {
                shown(part.evidence(), pointer, faults);
            }
        }
        whole(participants, faults);
    }

    static void shown(Evidence evidence, String pointer, List<FieldFault> faults) {
        if (evidence == null || !evidence.isEnough()) {
            String message = "must be a link, or a note that says how";
            faults.add(new FieldFault(pointer + "/evidence", "evidenceMissing", message));
        }
    }

    private static void whole(List<Participant> participants, List<FieldFault> faults) {
        BigDecimal sum = participants.stream().map(Participant::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!participants.isEmpty() && sum.compareTo(WHOLE) != 0) {
            String message = "shares are " + sum.toPlainString() + " together, not 100";
            faults.add(new FieldFault("/participants", "sharesNotWhole", message));
        }
    }
}
