package dev.tandem.incentive.deal;

import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TenantRecord;
import dev.tandem.platform.event.Occurrence.Origin;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A closed deal, a renewal or usage of one, or an accepted handoff, stored as received: the input of all earnings
 * calculations.
 */
@Entity
public class Deal extends TenantRecord {
    /** Stands in for a missing deal manager, so that a posting can report that nothing was earned for lack of one. */
    public static final String NOBODY = "nobody";

    @Id
    private UUID id;

    private UUID thread;

    @Enumerated(EnumType.STRING)
    private DealKind kind;

    private int number;
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Participant> participants;

    private String territory;
    private Long responseSeconds;
    private UUID renews;
    private Integer term;
    private LocalDate soldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AfterSale afterSale = AfterSale.NOTHING;

    private UUID playbookId;
    private Integer playbookVersion;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID eventId;

    protected Deal() {}

    Deal(DealFacts facts) {
        this.id = facts.id();
        this.thread = facts.source().occurrence().thread();
        this.kind = facts.kind();
        become(facts);
        remember(facts);
    }

    /** The deal that an advance to a partner is posted for. No event reported it, and nothing was sold. */
    public static Deal advance(UUID partner, LocalDate on) {
        Deal advance = new Deal();
        advance.id = Ids.next();
        advance.thread = advance.id;
        advance.eventId = advance.id;
        advance.kind = DealKind.ADVANCE;
        advance.outcome = DealOutcome.WON;
        advance.origin = Origin.LIVE;
        advance.closedOn = on;
        advance.partnerId = partner;
        advance.managerId = NOBODY;
        advance.participants = List.of(new Participant(partner, "sourced", BigDecimal.valueOf(100)));
        return advance;
    }

    /** Applies a later state of the deal. From an earlier state, only its change to the sale is added. */
    void receive(DealFacts facts) {
        if (isOlderThan(facts)) {
            become(facts);
        }
        remember(facts);
    }

    void churned(LocalDate day) {
        afterSale = afterSale.churned(day);
    }

    private boolean isOlderThan(DealFacts facts) {
        DealFacts.Source source = facts.source();
        return number < source.number()
                || number == source.number() && revision < source.occurrence().revision();
    }

    private void remember(DealFacts facts) {
        if (facts instanceof DealFacts.Sale sale) {
            sale.change().ifPresent(change -> afterSale = afterSale.with(change));
        } else if (facts instanceof DealFacts.LostCustomer lost) {
            churned(lost.churnedOn());
        }
    }

    private void become(DealFacts facts) {
        number = facts.source().number();
        revision = facts.source().occurrence().revision();
        origin = facts.source().occurrence().origin();
        eventId = facts.source().eventId();
        outcome = facts.outcome();
        closedOn = facts.closedOn();
        partnerId = facts.parties().partnerId();
        managerId = facts.parties().managerId().orElse(NOBODY);
        participants = List.copyOf(facts.parties().participants());
        DealFacts.Circumstances circumstances = facts.circumstances();
        handoffId = circumstances.handoffId().orElse(null);
        playbookId = circumstances.playbook().map(Deal.PlaybookRun::id).orElse(null);
        playbookVersion =
                circumstances.playbook().map(Deal.PlaybookRun::version).orElse(null);
        territory = circumstances.territory().orElse(null);
        responseSeconds = facts.responseTime().map(Duration::toSeconds).orElse(null);
        beWorth(facts);
        renew(facts);
    }

    private void beWorth(DealFacts facts) {
        Optional<DealFacts.Worth> worth = facts.worth();
        amount = worth.map(DealFacts.Worth::amount).map(Money::amount).orElse(null);
        margin = worth.flatMap(DealFacts.Worth::margin).map(Money::amount).orElse(null);
        annualValue =
                worth.flatMap(DealFacts.Worth::annualValue).map(Money::amount).orElse(null);
        currency = worth.map(DealFacts.Worth::amount)
                .map(Money::currency)
                .map(Currency::getCurrencyCode)
                .orElse(null);
    }

    private void renew(DealFacts facts) {
        renews = facts.renewed().map(Deal.OriginalSale::saleId).orElse(null);
        term = facts.renewed().map(Deal.OriginalSale::term).orElse(null);
        soldOn = facts.renewed().map(Deal.OriginalSale::soldOn).orElse(null);
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

    /** The owning partner and all other participants. */
    public Stream<UUID> partners() {
        return Stream.concat(Stream.of(partnerId), participants.stream().map(Participant::partnerId));
    }

    public String managerId() {
        return managerId;
    }

    public Optional<UUID> handoffId() {
        return Optional.ofNullable(handoffId);
    }

    /** Null if nothing was sold: for a handoff or an advance. */
    public Money amount() {
        return amount == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    /** The currency of all its figures; empty if nothing was sold. */
    public Optional<Currency> currency() {
        return Optional.ofNullable(currency).map(Currency::getInstance);
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

    public Optional<Deal.PlaybookRun> playbook() {
        return Optional.ofNullable(playbookId).map(id -> new Deal.PlaybookRun(id, playbookVersion));
    }

    public DealKind kind() {
        return kind;
    }

    public Optional<String> territory() {
        return Optional.ofNullable(territory);
    }

    /** The time from offer to acceptance; empty if there was no offer. */
    public Optional<Duration> responseTime() {
        return Optional.ofNullable(responseSeconds).map(Duration::ofSeconds);
    }

    public Optional<Deal.OriginalSale> renewed() {
        return Optional.ofNullable(renews).map(sale -> new Deal.OriginalSale(sale, term, soldOn));
    }

    public AfterSale afterSale() {
        return afterSale;
    }

    public Origin origin() {
        return origin;
    }

    public UUID eventId() {
        return eventId;
    }

    /**
     * The sale that was renewed or used.
     *
     * @param term 1 for the first renewal
     * @param soldOn the business date of the sale
     */
    public record OriginalSale(UUID saleId, int term, LocalDate soldOn) {
        /** The term of usage, which is counted by days. */
        public static final int NO_TERM = 0;
    }

    /** The playbook version that a deal followed. */
    public record PlaybookRun(UUID id, int version) {}
}
