package dev.tandem.lead.imports;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;

/** An imported row of an export, with the fingerprint of its contents. */
@Entity
class ImportedRow extends Aggregate {
    private String externalId;
    private String fingerprint;
    private UUID leadId;

    protected ImportedRow() {}

    ImportedRow(Opportunity opportunity, UUID leadId) {
        this.externalId = opportunity.externalId();
        this.fingerprint = opportunity.fingerprint();
        this.leadId = leadId;
    }

    String externalId() {
        return externalId;
    }

    boolean matches(Opportunity opportunity) {
        return fingerprint.equals(opportunity.fingerprint());
    }
}
