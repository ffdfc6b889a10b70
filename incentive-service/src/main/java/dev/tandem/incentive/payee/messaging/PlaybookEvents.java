package dev.tandem.incentive.payee.messaging;

import dev.tandem.incentive.books.Books;
import dev.tandem.incentive.payee.Payee;
import dev.tandem.incentive.payee.Payees;
import dev.tandem.incentive.payee.standing.PartnerStandings;
import dev.tandem.incentive.thread.ThreadHistory;
import dev.tandem.incentive.thread.Told;
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

/** Hears the playbook service: tenants, whom to pay, and which playbook and gates a sale went through. */
@ApplicationScoped
public class PlaybookEvents implements EventConsumer {

    private static final List<String> KEPT =
            List.of("PlaybookPublished", "EngagementStarted", "GateProgressed", "GateSatisfied", "GateReopened");

    private static final List<String> PARTNER =
            List.of("PartnerRegistered", "PartnerChanged", "PartnerSuspended", "PartnerActivated");

    private final Inbox inbox;
    private final Payees payees;
    private final PartnerStandings standings;
    private final Books books;
    private final TenantTimes times;
    private final Handlers handlers = new Handlers();

    PlaybookEvents(
            Inbox inbox,
            Payees payees,
            PartnerStandings standings,
            Books books,
            TenantTimes times,
            ThreadHistory history) {
        this.inbox = inbox;
        this.payees = payees;
        this.standings = standings;
        this.books = books;
        this.times = times;
        KEPT.forEach(name -> handlers.on(name, Told.class, history::keep));
        PARTNER.forEach(name -> handlers.each(name, PartnerRegistered.class, this::register));
        handlers.each("TenantRegistered", TenantRegistered.class, this::register)
                .each("TenantClockMoved", TenantClockMoved.class, this::move)
                .each("PartnerTierChanged", PartnerTierChanged.class, this::rank)
                .each("PersonChanged", PersonChanged.class, this::register);
    }

    @Incoming("playbook-events")
    @Blocking
    void hear(ConsumerRecords<String, String> records) {
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

    private void register(TenantRegistered tenant) {
        times.put(tenant.tenantId(), new TenantTime(tenant.zone(), Duration.ZERO));
        books.startOn(tenant.booksStartOn());
    }

    private void move(TenantClockMoved clock) {
        times.put(clock.tenantId(), new TenantTime(clock.zone(), clock.ahead()));
    }

    private void register(PartnerRegistered partner) {
        payees.keep(partner.payee());
        standings.keep(partner.standing());
    }

    private void rank(PartnerTierChanged partner) {
        standings.keep(partner.standing());
    }

    private void register(PersonChanged person) {
        payees.keep(Payee.person(person.personId(), person.occurrence().revision()));
    }
}
