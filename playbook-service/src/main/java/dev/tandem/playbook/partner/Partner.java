package dev.tandem.playbook.partner;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A company that sells together with the vendor. */
@Entity
public class Partner extends Aggregate {
    private String externalId;
    private String name;
    private String territory;
    private String managerId;

    @Enumerated(EnumType.STRING)
    private PartnerStatus status;

    protected Partner() {}

    /**
     * @param externalId its id in the vendor's other systems, unique in the program; null if there is none
     * @param territory where it sells, as the routing rules name it; null if it has none
     * @param managerId the vendor's channel manager who looks after it; null while nobody does
     */
    public Partner(String externalId, String name, String territory, String managerId) {
        this.externalId = externalId;
        this.name = name;
        this.territory = territory;
        this.managerId = managerId;
        this.status = PartnerStatus.ACTIVE;
    }

    public String externalId() {
        return externalId;
    }

    public String name() {
        return name;
    }

    public String territory() {
        return territory;
    }

    public String managerId() {
        return managerId;
    }

    public PartnerStatus status() {
        return status;
    }
}
