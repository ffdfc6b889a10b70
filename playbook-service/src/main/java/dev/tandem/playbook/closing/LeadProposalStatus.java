package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Status;
import java.util.Set;

/** The status of a proposal of another negotiation lead. */
public enum LeadProposalStatus implements Status<LeadProposalStatus> {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The lead has changed meanwhile. */
    @JsonProperty("overtaken")
    OVERTAKEN;

    @Override
    public Set<LeadProposalStatus> next() {
        return this == PENDING ? Set.of(ACCEPTED, DECLINED, WITHDRAWN, OVERTAKEN) : Set.of();
    }
}
