package dev.tandem.incentive.deal;

import dev.tandem.platform.event.Occurrence.Origin;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;

/** A closed deal, kept as heard: everything that earnings are calculated from. */
@Entity
public class Deal {

    /** Stands where a deal has no manager, so that what was not earned for want of one can be told. */
    public static final String NOBODY = "nobody";

    @Id
    private UUID id;

    @TenantId
    private String tenant;

    private UUID thread;
    private int revision;

    @Enumerated(EnumType.STRING)
    private DealOutcome outcome;

    private LocalDate closedOn;
    private UUID partnerId;
    private String managerId;
    private UUID handoffId;
    private BigDecimal amount;
    private BigDecimal margin;
    private BigDecimal annualValue;
    private String currency;

    @Convert(converter = ParticipantsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private List<Participant> participants;

    private UUID playbookId;
    private Integer playbookVersion;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID eventId;

    protected Deal() {}

    Deal(DealFacts facts) {
        this.id = facts.id();
        this.thread = facts.occurrence().thread();
        become(facts);
    }

    boolean isOlderThan(DealFacts facts) {
        return revision < facts.occurrence().revision();
    }

    /** Takes over a later state of the deal. */
    final void become(DealFacts facts) {
        revision = facts.occurrence().revision();
        origin = facts.occurrence().origin();
        eventId = facts.heardBy();
        outcome = facts.outcome();
        closedOn = facts.closedOn();
        partnerId = facts.partnerId();
        managerId = facts.managerId().orElse(NOBODY);
        handoffId = facts.handoffId().orElse(null);
        amount = facts.amount().amount();
        margin = facts.margin().map(Money::amount).orElse(null);
        annualValue = facts.annualValue().map(Money::amount).orElse(null);
        currency = facts.amount().currency().getCurrencyCode();
        participants = List.copyOf(facts.participants());
        playbookId = facts.playbook().map(PlaybookRun::id).orElse(null);
        playbookVersion = facts.playbook().map(PlaybookRun::version).orElse(null);
    }

    public boolean won() {
        return outcome == DealOutcome.WON;
    }

    public UUID id() {
        return id;
    }

    public UUID thread() {
        return thread;
    }

    public DealOutcome outcome() {
        return outcome;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String managerId() {
        return managerId;
    }

    public Optional<UUID> handoffId() {
        return Optional.ofNullable(handoffId);
    }

    public Money amount() {
        return new Money(amount, Currency.getInstance(currency));
    }

    public Optional<BigDecimal> margin() {
        return Optional.ofNullable(margin);
    }

    public Optional<BigDecimal> annualValue() {
        return Optional.ofNullable(annualValue);
    }

    public List<Participant> participants() {
        return participants;
    }

    public Optional<PlaybookRun> playbook() {
        return Optional.ofNullable(playbookId).map(id -> new PlaybookRun(id, playbookVersion));
    }

    public Origin origin() {
        return origin;
    }

    public UUID eventId() {
        return eventId;
    }
}
