package dev.tandem.lead.deal;

import dev.tandem.platform.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A reason is a code of the outcome's list, words, or both; what is other needs words. */
public final class CloseReasonFaults {
    private CloseReasonFaults() {}

    public static List<FieldFault> of(CloseReasonCode code, String words, Set<CloseReasonCode> list) {
        List<FieldFault> faults = new ArrayList<>();
        if (code != null && !list.contains(code)) {
            faults.add(new FieldFault("/code", "notAllowed", "is no reason for this outcome; the contract lists them"));
        }
        boolean needsWords = code == null || code == CloseReasonCode.OTHER;
        if (needsWords && (words == null || words.isBlank())) {
            faults.add(new FieldFault("/reason", "notBlank", "must be told in words unless the code says it"));
        }
        return faults;
    }
}
