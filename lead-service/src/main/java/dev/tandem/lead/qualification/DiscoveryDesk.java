package dev.tandem.lead.qualification;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.LeadEvent.LeadChanged;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Records the answers to a playbook's standard questions. */
@ApplicationScoped
public class DiscoveryDesk {
    private final Leads leads;
    private final Outbox outbox;
    private final Occurrences occurrences;

    DiscoveryDesk(Leads leads, Outbox outbox, Occurrences occurrences) {
        this.leads = leads;
        this.outbox = outbox;
        this.occurrences = occurrences;
    }

    /** @throws InvalidRequest with every invalid answer */
    public void answer(Lead lead, PublishedPlaybook playbook, Map<String, Object> answers) {
        InvalidRequest.ifAny(new Discovery(playbook.content().questions()).faults(lead.discovery(), answers));
        if (!answers.equals(lead.discovery())) {
            lead.discovered(answers);
            leads.persistAndFlush(lead);
            outbox.publish(LeadChanged.of(lead, List.of("discovery"), occurrences.of(lead, lead.thread())));
        }
    }
}
