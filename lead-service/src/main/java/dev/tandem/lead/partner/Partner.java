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
    private String type;
    private String tier;
    private String territory;
    private UUID managerId;
    private String status;

    protected Partner() {}

    public Partner(UUID id) {
        super(id);
    }

    public void announcedAs(Announced now) {
        externalId = now.externalId();
        name = now.name();
        type = now.type();
        tier = now.tier();
        territory = now.territory();
        managerId = now.managerId();
        status = now.status();
    }

    void reaches(String now) {
        tier = now;
    }

    /**
     * A partner's complete state.
     *
     * @param type such as {@code reseller}; null if nobody has said
     * @param tier null if it has none
     */
    public record Announced(
            String externalId,
            String name,
            String type,
            String tier,
            String territory,
            UUID managerId,
            String status) {}

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

    /** Such as {@code reseller}; null if nobody has said. */
    public String type() {
        return type;
    }

    /** Null if it has none. */
    public String tier() {
        return tier;
    }

    public String territory() {
        return territory;
    }

    /** The vendor's channel manager for this partner. */
    public UUID managerId() {
        return managerId;
    }
}
