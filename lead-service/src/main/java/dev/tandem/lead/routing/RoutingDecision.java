package dev.tandem.lead.routing;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.routing.candidate.Candidate;
import dev.tandem.lead.routing.candidate.CandidateVerdict;
import dev.tandem.lead.routing.candidate.RoutingCase;
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
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The decision of the rules for one lead, and its reasons. */
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
    private UUID sellerId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RoutingCase inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<CandidateVerdict> candidates;

    private Instant decidedAt;

    protected RoutingDecision() {}

    /** @param ruleSetVersion null when no rules were in force */
    RoutingDecision(
            Lead lead, Integer ruleSetVersion, RoutingCase inputs, RoutingRules.Verdict verdict, Instant decidedAt) {
        this.leadId = lead.id();
        this.thread = lead.thread();
        this.ruleSetVersion = ruleSetVersion;
        this.step = verdict.step();
        this.rule = verdict.rule();
        this.territory = verdict.territory();
        this.inputs = inputs;
        this.partnerId = verdict.given().map(Candidate::partnerId).orElse(null);
        this.sellerId = verdict.given().map(Candidate::sellerId).orElse(null);
        this.candidates = verdict.evaluated();
        this.decidedAt = decidedAt;
    }

    /** All evaluated candidates for the vendor; for a partner only its own, as if no other existed. */
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

    public Optional<UUID> sellerId() {
        return Optional.ofNullable(sellerId);
    }

    /** The facts of the lead that the rules used; empty for decisions made before they were stored. */
    public Optional<RoutingCase> inputs() {
        return Optional.ofNullable(inputs);
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
