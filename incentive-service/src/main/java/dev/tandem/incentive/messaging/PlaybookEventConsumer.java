package dev.tandem.incentive.messaging;

import dev.tandem.incentive.payee.PartnerStandings;
import dev.tandem.incentive.payee.Payee;
import dev.tandem.incentive.payee.Payees;
import dev.tandem.incentive.payout.bank.BankDesk;
import dev.tandem.incentive.period.Books;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.platform.inbox.EventConsumer;
import dev.tandem.platform.inbox.Handlers;
import dev.tandem.platform.inbox.Inbox;
import dev.tandem.platform.time.TenantTime;
import dev.tandem.platform.time.TenantTimes;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes the playbook service's events: tenants, payees, and the playbook and gates of a sale. */
@ApplicationScoped
public class PlaybookEventConsumer implements EventConsumer {
    private static final List<String> KEPT = List.of(
            "PlaybookPublished",
            "EngagementStarted",
            "EngagementUpgraded",
            "GateProgressed",
            "GateSatisfied",
            "GateReopened");

    private static final List<String> PARTNER =
            List.of("PartnerRegistered", "PartnerChanged", "PartnerSuspended", "PartnerActivated");

    private final Inbox inbox;
    private final Payees payees;
    private final PartnerStandings standings;
    private final Books books;
    private final BankDesk accounts;
    private final TenantTimes times;
    private final Handlers handlers = new Handlers();

    PlaybookEventConsumer(
            Inbox inbox,
            Payees payees,
            PartnerStandings standings,
            Books books,
            BankDesk accounts,
            TenantTimes times,
            ThreadHistory history) {
        this.inbox = inbox;
        this.payees = payees;
        this.standings = standings;
        this.books = books;
        this.accounts = accounts;
        this.times = times;
        KEPT.forEach(name -> handlers.on(name, ThreadHistory.AnyEvent.class, history::keep));
        PARTNER.forEach(name -> handlers.each(name, PlaybookEvents.PartnerRegistered.class, this::register));
        handlers.each("TenantRegistered", PlaybookEvents.TenantRegistered.class, this::register)
                .each("TenantClockMoved", PlaybookEvents.TenantClockMoved.class, this::move)
                .each("PartnerTierChanged", PlaybookEvents.PartnerTierChanged.class, this::rank)
                .each("PersonChanged", PlaybookEvents.PersonChanged.class, this::register)
                .each("StaffErased", PlaybookEvents.StaffErased.class, this::erase);
    }

    @Incoming("playbook-events")
    @Blocking
    void receive(ConsumerRecords<String, String> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return "playbook-events";
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private void register(PlaybookEvents.TenantRegistered tenant) {
        times.put(tenant.tenantId(), new TenantTime(tenant.zone(), Duration.ZERO));
        books.startOn(tenant.booksStartOn());
    }

    private void move(PlaybookEvents.TenantClockMoved clock) {
        times.put(clock.tenantId(), new TenantTime(clock.zone(), clock.ahead()));
    }

    private void register(PlaybookEvents.PartnerRegistered partner) {
        payees.keep(partner.payee());
        standings.keep(partner.standing());
    }

    private void rank(PlaybookEvents.PartnerTierChanged partner) {
        standings.keep(partner.standing());
    }

    private void register(PlaybookEvents.PersonChanged person) {
        payees.keep(Payee.person(person.personId(), person.occurrence().revision()));
    }

    private void erase(PlaybookEvents.StaffErased person) {
        accounts.forget(person.personId());
    }
}
