package dev.tandem.lead.handoff.rest;

import dev.tandem.lead.handoff.Reason;
import dev.tandem.lead.handoff.ReasonCode;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a reason that may be a code of a list, words, or both. */
final class GivenReason {
    private GivenReason() {}

    /** @throws InvalidRequest when there is neither, the code is not of the list, or words are missing for what is other */
    static Reason of(ReasonCode code, String words, Set<ReasonCode> list) {
        List<FieldFault> faults = new ArrayList<>();
        if (code != null && !list.contains(code)) {
            faults.add(new FieldFault("/code", "notAllowed", "is no reason for this; the contract lists them"));
        }
        boolean needsWords = code == null || code == ReasonCode.OTHER;
        if (needsWords && (words == null || words.isBlank())) {
            faults.add(new FieldFault("/reason", "notBlank", "must be told in words unless the code says it"));
        }
        InvalidRequest.ifAny(faults);
        return new Reason(code, words);
    }
}
