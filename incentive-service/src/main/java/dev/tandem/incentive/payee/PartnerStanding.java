package dev.tandem.incentive.payee;

import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner's standing in the program from a day on, as far as one event reported it. Never deleted: a deal's earnings
 * depend on the standing of its partners when it closed, whenever they are calculated.
 */
@Entity
@Table(name = "partner_standing")
public class PartnerStanding extends TenantRecord {
    @Id
    private UUID id;

    private UUID partnerId;
    private LocalDate since;
    private int revision;
    private Boolean suspended;
    private String tier;

    @Enumerated(EnumType.STRING)
    private IntegrationDepth integrationDepth;

    protected PartnerStanding() {}

    private PartnerStanding(UUID partnerId, LocalDate since, int revision) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.since = since;
        this.revision = revision;
    }

    public static PartnerStanding registered(
            UUID partner, LocalDate since, int revision, boolean suspended, IntegrationDepth depth) {
        PartnerStanding standing = new PartnerStanding(partner, since, revision);
        standing.suspended = suspended;
        standing.integrationDepth = depth;
        return standing;
    }

    public static PartnerStanding ranked(UUID partner, LocalDate since, int revision, String tier) {
        PartnerStanding standing = new PartnerStanding(partner, since, revision);
        standing.tier = tier;
        return standing;
    }

    UUID partnerId() {
        return partnerId;
    }

    LocalDate since() {
        return since;
    }

    Boolean suspended() {
        return suspended;
    }

    String tier() {
        return tier;
    }

    IntegrationDepth integrationDepth() {
        return integrationDepth;
    }
}
