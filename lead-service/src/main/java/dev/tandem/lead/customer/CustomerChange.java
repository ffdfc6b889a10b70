package dev.tandem.lead.customer;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.lead.deal.Deal;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A renewal or churn of the customer of a won deal. Never changed once written. */
@Entity
public class CustomerChange extends Aggregate {
    private UUID dealId;
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private CustomerChangeKind kind;

    private int number;
    private LocalDate businessOn;

    @Enumerated(EnumType.STRING)
    private ChurnReasonCode reasonCode;

    private String reason;

    @Embedded
    private RenewedTerms terms;

    private UUID recordedBy;
    private Instant recordedAt;

    protected CustomerChange() {}

    private CustomerChange(Deal deal, CustomerChangeKind kind, LocalDate on, UUID by, Instant at) {
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.kind = kind;
        this.number = deal.retention().renewals();
        this.businessOn = on;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** To be created after the deal has counted the renewal. */
    static CustomerChange renewed(Deal deal, RenewedTerms terms, LocalDate on, UUID by, Instant at) {
        CustomerChange change = new CustomerChange(deal, CustomerChangeKind.RENEWED, on, by, at);
        change.terms = terms;
        return change;
    }

    static CustomerChange churned(Deal deal, ChurnReasonCode code, String reason, LocalDate on, UUID by, Instant at) {
        CustomerChange change = new CustomerChange(deal, CustomerChangeKind.CHURNED, on, by, at);
        change.reasonCode = code;
        change.reason = reason;
        return change;
    }

    public CustomerChangeKind kind() {
        return kind;
    }

    /** The number of renewals, including this one. */
    public int number() {
        return number;
    }

    public LocalDate businessOn() {
        return businessOn;
    }

    public ChurnReasonCode reasonCode() {
        return reasonCode;
    }

    public String reason() {
        return reason;
    }

    /** Empty for a customer that left. */
    public Optional<RenewedTerms> terms() {
        return Optional.ofNullable(terms);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Whether the customer of a sale renewed or left. */
    public enum CustomerChangeKind {
        @JsonProperty("renewed")
        RENEWED,
        @JsonProperty("churned")
        CHURNED
    }

    /** Why a customer left. */
    public enum ChurnReasonCode {
        @JsonProperty("price")
        PRICE,
        @JsonProperty("lowUsage")
        LOW_USAGE,
        @JsonProperty("missingFeature")
        MISSING_FEATURE,
        @JsonProperty("service")
        SERVICE,
        @JsonProperty("competitor")
        COMPETITOR,
        @JsonProperty("outOfBusiness")
        OUT_OF_BUSINESS,
        @JsonProperty("other")
        OTHER
    }
}
