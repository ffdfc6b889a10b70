package dev.tandem.lead.deal.terms;

import dev.tandem.platform.problem.FieldFault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each of the vendor's people has one part and shows it. */
final class VendorFaults {
    private VendorFaults() {}

    static void find(List<VendorParticipant> participants, List<FieldFault> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            String pointer = "/vendorParticipants/" + i;
            if (!seen.add(participants.get(i).personId())) {
                faults.add(new FieldFault(pointer + "/personId", "notUnique", "this person is a participant already"));
            }
            ShareFaults.shown(participants.get(i).evidence(), pointer, faults);
        }
    }
}
