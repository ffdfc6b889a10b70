package dev.tandem.lead.partner;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import java.util.UUID;

/** A partner as announced by the playbook service: this service's own copy. */
@Entity
@EntityListeners(SettingsChange.class)
public class Partner extends Aggregate {
    static final String ACTIVE = "active";

    private String externalId;
    private String name;
    private String territory;
    private UUID managerId;
    private String status;

    protected Partner() {}

    public Partner(UUID id) {
        super(id);
    }

    public void announcedAs(String externalId, String name, String territory, UUID managerId, String status) {
        this.externalId = externalId;
        this.name = name;
        this.territory = territory;
        this.managerId = managerId;
        this.status = status;
    }

    /** Whether leads may be offered to it. */
    public boolean isActive() {
        return ACTIVE.equals(status);
    }

    public String name() {
        return name;
    }

    public String externalId() {
        return externalId;
    }

    public String territory() {
        return territory;
    }

    /** The vendor's channel manager for this partner. */
    public UUID managerId() {
        return managerId;
    }
}
