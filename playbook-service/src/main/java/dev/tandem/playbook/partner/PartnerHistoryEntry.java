package dev.tandem.playbook.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a partner got another status, tier or manager: by whom, when, and why. Never changed. */
@Entity
public class PartnerHistoryEntry extends Aggregate {
    private UUID partnerId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String former;
    private String latter;

    @Enumerated(EnumType.STRING)
    private SuspensionReason reasonCode;

    private String reason;
    private UUID changedBy;
    private Instant changedAt;

    protected PartnerHistoryEntry() {}

    /**
     * @param former a status, a tier or a person's id; null if there was none
     * @param latter likewise
     * @param because null for none
     */
    PartnerHistoryEntry(UUID partnerId, Kind kind, String former, String latter, Because because, UUID by, Instant at) {
        this.partnerId = partnerId;
        this.kind = kind;
        this.former = former;
        this.latter = latter;
        this.reasonCode = because.code();
        this.reason = because.reason();
        this.changedBy = by;
        this.changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a partner has had one after another. */
    @Schema(name = "PartnerHistoryKind")
    public enum Kind {
        @JsonProperty("status")
        STATUS,
        @JsonProperty("tier")
        TIER,
        @JsonProperty("manager")
        MANAGER
    }

    /**
     * Why something changed.
     *
     * @param code of a suspension; null for all else
     * @param reason in words; null for none
     */
    record Because(SuspensionReason code, String reason) {
        static final Because UNSAID = new Because(null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** A status, a tier or a person's id; empty if there was none before. */
    public Optional<String> former() {
        return Optional.ofNullable(former);
    }

    /** Likewise; empty if there is none since. */
    public Optional<String> latter() {
        return Optional.ofNullable(latter);
    }

    public Optional<SuspensionReason> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
