package dev.tandem.lead.deal;

import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.time.hours.WorkingCalendar;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A deal's stay in one stage of its playbook. Returning to a stage creates a new entry. */
@Entity
public class StageStay extends Aggregate {
    private UUID dealId;
    private UUID partnerId;
    private String stage;

    @Embedded
    private PlaybookVersion playbook;

    private Instant enteredAt;
    private Instant leftAt;
    private Long workedSeconds;

    protected StageStay() {}

    StageStay(Deal deal, Instant now) {
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.stage = deal.stage();
        this.playbook = deal.playbook().orElseThrow();
        this.enteredAt = now;
    }

    void upgraded(PlaybookVersion to) {
        playbook = to;
    }

    /** @param calendar of the owning partner as of that time: holidays entered later do not shorten a past stay */
    void left(WorkingCalendar calendar, Instant now) {
        leftAt = now;
        workedSeconds = calendar.between(enteredAt, now).toSeconds();
    }

    public String stage() {
        return stage;
    }

    /** The version by whose requirements the deal left it, or has to leave it; empty where none was recorded. */
    public Optional<PlaybookVersion> playbook() {
        return Optional.ofNullable(playbook);
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Empty while the deal is in it. */
    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    /** By the wall clock; empty while the deal is in it. */
    public Optional<Duration> elapsed() {
        return leftAt().map(left -> Duration.between(enteredAt, left));
    }

    /** In the owning partner's working time; empty while the deal is in it. */
    public Optional<Duration> worked() {
        return Optional.ofNullable(workedSeconds).map(Duration::ofSeconds);
    }
}
