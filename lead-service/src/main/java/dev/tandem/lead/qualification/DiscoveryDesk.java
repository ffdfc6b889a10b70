package dev.tandem.lead.qualification;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.playbook.PublishedPlaybook;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Where the answers to a playbook's standard questions are written down. */
@ApplicationScoped
public class DiscoveryDesk {
    private final Leads leads;

    DiscoveryDesk(Leads leads) {
        this.leads = leads;
    }

    /** @throws InvalidRequest with every answer that is none */
    public void answer(Lead lead, PublishedPlaybook playbook, Map<String, Object> answers) {
        InvalidRequest.ifAny(new Discovery(playbook.content().questions()).faults(lead.discovery(), answers));
        lead.discovered(answers);
        leads.persistAndFlush(lead);
    }
}
