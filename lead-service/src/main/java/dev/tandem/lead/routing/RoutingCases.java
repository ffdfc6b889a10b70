package dev.tandem.lead.routing;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadStatus;
import dev.tandem.lead.lead.ScoreSummary;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.LeadFacts;
import dev.tandem.lead.routing.candidate.RoutingCase;
import java.util.stream.Collectors;

/** Extracts the facts of a lead that rules may use. */
final class RoutingCases {
    private RoutingCases() {}

    static RoutingCase of(Lead lead) {
        return of(lead, null);
    }

    /** @param owner of the account by a registration; null when there is none */
    static RoutingCase of(Lead lead, Candidate owner) {
        return new RoutingCase(
                facts(lead),
                lead.status() == LeadStatus.DISQUALIFIED,
                owner,
                lead.refusedBy().stream().map(Candidate::partner).collect(Collectors.toSet()));
    }

    private static LeadFacts facts(Lead lead) {
        return new LeadFacts(
                lead.country(),
                lead.source(),
                lead.account().map(Account::name).orElse(null),
                lead.domain().orElse(null),
                lead.figures().map(ScoreSummary::fit).orElse(null),
                lead.figures().map(ScoreSummary::engagement).orElse(null),
                lead.figures().map(ScoreSummary::grade).orElse(null),
                lead.attributes());
    }
}
