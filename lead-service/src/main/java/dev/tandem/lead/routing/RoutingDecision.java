package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.routing.rule.CandidateVerdict;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RoutingStep;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the rules decided for one lead, and why. */
@Entity
public class RoutingDecision extends Aggregate {
    private UUID leadId;
    private UUID thread;
    private Integer ruleSetVersion;

    @Enumerated(EnumType.STRING)
    private RoutingStep step;

    private String rule;
    private String territory;
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CandidateVerdict> candidates;

    private Instant decidedAt;

    protected RoutingDecision() {}

    /** @param ruleSetVersion null when no rules were in force */
    RoutingDecision(Lead lead, Integer ruleSetVersion, RoutingRules.Verdict verdict, Instant decidedAt) {
        this.leadId = lead.id();
        this.thread = lead.thread();
        this.ruleSetVersion = ruleSetVersion;
        this.step = verdict.step();
        this.rule = verdict.rule();
        this.territory = verdict.territory();
        this.partnerId = verdict.partnerId();
        this.candidates = verdict.candidates();
        this.decidedAt = decidedAt;
    }

    /** All candidates for the vendor; for a partner its own alone, as if no other existed. */
    public List<CandidateVerdict> candidatesFor(Caller viewer) {
        return candidates.stream()
                .filter(candidate -> viewer.sees(candidate.partnerId()))
                .toList();
    }

    List<CandidateVerdict> candidates() {
        return candidates;
    }

    public UUID leadId() {
        return leadId;
    }

    UUID thread() {
        return thread;
    }

    public Optional<Integer> ruleSetVersion() {
        return Optional.ofNullable(ruleSetVersion);
    }

    public RoutingStep step() {
        return step;
    }

    public String rule() {
        return rule;
    }

    public String territory() {
        return territory;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
