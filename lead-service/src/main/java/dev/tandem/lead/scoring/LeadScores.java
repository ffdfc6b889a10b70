package dev.tandem.lead.scoring;

import dev.tandem.platform.aggregate.Among;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The present scores of leads, for the vendor only. */
@ApplicationScoped
public class LeadScores implements PanacheRepositoryBase<LeadScore, UUID> {
    public Optional<LeadScore> ofLead(UUID leadId) {
        return find("leadId", leadId).firstResultOptional();
    }

    Map<UUID, LeadScore> ofLeads(Collection<UUID> leadIds) {
        return list("among(?1, leadId)", Among.ids(leadIds)).stream()
                .collect(Collectors.toMap(LeadScore::leadId, Function.identity()));
    }
}
