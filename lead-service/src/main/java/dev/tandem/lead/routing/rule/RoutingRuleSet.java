package dev.tandem.lead.routing.rule;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.settings.SettingsChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One version of the tenant's routing rules. At most one version is in force. */
@Entity
@EntityListeners(SettingsChange.class)
public class RoutingRuleSet extends Aggregate {
    private static final String KIND = "routingRuleSet";

    private int version;

    @Enumerated(EnumType.STRING)
    private RuleSetStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RuleSetContent content;

    protected RoutingRuleSet() {}

    /**
     * @param pools the existing pools that rules may name
     * @throws InvalidRequest with every fault that makes the rules' result ambiguous or impossible
     */
    RoutingRuleSet(int version, RuleSetContent content, Set<UUID> pools) {
        List<FieldFault> faults = RuleSetFaults.of(content, pools);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        this.version = version;
        this.content = content;
        this.status = RuleSetStatus.DRAFT;
    }

    void publish() {
        status = status.become(RuleSetStatus.PUBLISHED, KIND, version, "publish");
    }

    void replace() {
        status = status.become(RuleSetStatus.REPLACED, KIND, version, "replace");
    }

    public int version() {
        return version;
    }

    public RuleSetStatus status() {
        return status;
    }

    public RuleSetContent content() {
        return content;
    }
}
