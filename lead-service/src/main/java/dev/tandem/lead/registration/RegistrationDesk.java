package dev.tandem.lead.registration;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.account.Company;
import dev.tandem.lead.partner.PartnerRefusals;
import dev.tandem.lead.partner.Partners;
import dev.tandem.lead.product.ProductRefusals;
import dev.tandem.lead.product.Products;
import dev.tandem.lead.registration.Protections.Protection;
import dev.tandem.lead.registration.RegistrationEvent.RegistrationExtended;
import dev.tandem.lead.registration.RegistrationEvent.RegistrationState;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Submits partners' registrations, and records the vendor's decisions. */
@ApplicationScoped
public class RegistrationDesk {
    private static final int MOST_A_DAY = 500;
    private static final Duration DAY = Duration.ofDays(1);

    private final Registrations registrations;
    private final Protections protections;
    private final Accounts accounts;
    private final Products products;
    private final Partners partners;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    RegistrationDesk(
            Registrations registrations,
            Protections protections,
            Accounts accounts,
            Products products,
            Partners partners,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.registrations = registrations;
        this.protections = protections;
        this.accounts = accounts;
        this.products = products;
        this.partners = partners;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws ProductRefusals.UnknownProduct with those that are not on the price list
     * @throws PartnerRefusals.PartnerNotActive for a suspended partner
     */
    public Registration submit(Company company, List<UUID> productIds, String note) {
        UUID partner = caller.get().partner().orElseThrow();
        partners.requireActive(partner);
        TreeSet<UUID> wanted = new TreeSet<>(productIds);
        products.requireKnown(wanted);
        requireNotTooMany(partner);
        Registration registration = new Registration(
                partner, company, List.copyOf(wanted), note, caller.get().personId(), clock.now());
        return announced(registration);
    }

    /**
     * @throws RegistrationRefusals.AccountProtected when another registration protects the account for one of the
     * products
     * @throws PartnerRefusals.PartnerNotActive when the partner has been suspended since
     */
    public Registration approve(UUID id, Duration protectedFor) {
        Registration registration = registrations.held(id);
        partners.requireActive(registration.partnerId());
        Instant now = clock.now();
        Company company = registration.company();
        Refusal.ifAny(
                RegistrationAction.APPROVE.obstacle(registration, caller.get().personId()));
        Account account = accounts.held(accounts.of(List.of(company)).get(company));
        registration.approve(account, now.plus(protectedFor), caller.get().personId(), now);
        List<Protection> conflicts = conflicts(registration, registration.account());
        if (!conflicts.isEmpty()) {
            throw new RegistrationRefusals.AccountProtected(conflicts);
        }
        protections.begin(registration, now);
        return announced(registration);
    }

    public Registration reject(UUID id, String reason) {
        Registration registration = registrations.held(id);
        registration.reject(reason, caller.get().personId(), clock.now());
        return announced(registration);
    }

    public Registration extend(UUID id, Duration by) {
        Registration registration = registrations.held(id);
        registration.extend(by, caller.get().personId());
        registrations.persistAndFlush(registration);
        protections.end(registration, registration.protectedUntil());
        outbox.publish(new RegistrationExtended(occurrence(registration), RegistrationState.of(registration)));
        return registration;
    }

    /** By the partner itself; anything it protected is free from now on. */
    public Registration withdraw(UUID id) {
        Registration registration = registrations.held(id);
        boolean wasProtected = registration.thread().isPresent();
        registration.withdraw(caller.get().personId(), clock.now());
        if (wasProtected) {
            protections.end(registration, clock.now());
        }
        return announced(registration);
    }

    /** @throws NotInState unless it is protected now, so that a sale may begin with it */
    public Registration approved(UUID id) {
        Registration registration = registrations.visible(id);
        Refusal.ifAny(registration.objectionUnlessApproved("openDeal"));
        return registration;
    }

    /** The account that it protects, or would protect; empty if an approval would create it. */
    public Optional<Account> account(Registration registration) {
        return registration
                .account()
                .or(() -> accounts.find(registration.company()).map(Account::current));
    }

    /** Each verdict says a little about other partners' accounts. */
    private void requireNotTooMany(UUID partner) {
        Instant now = clock.now();
        if (registrations.submittedSince(partner, now.minus(DAY)) >= MOST_A_DAY) {
            throw new RegistrationRefusals.TooManyRegistrations(MOST_A_DAY);
        }
    }

    /** Other registrations' protections of this account, if there is one, for one of the products. */
    public List<Protection> conflicts(Registration registration, Optional<Account> account) {
        return account
                .map(known -> protections.among(known.id(), registration.productIds(), clock.now()))
                .orElse(List.of())
                .stream()
                .filter(protection -> !protection.registrationId().equals(registration.id()))
                .toList();
    }

    /** @return the number of registrations whose protection has ended and that are now expired */
    int expireOver(int limit) {
        List<Registration> over = registrations.over(clock.now(), limit);
        over.forEach(registration -> {
            registration.expire();
            protections.end(registration, clock.now());
            announced(registration);
        });
        return over.size();
    }

    /** Persists the registration and publishes the event of its present state. */
    private Registration announced(Registration registration) {
        registrations.persistAndFlush(registration);
        outbox.publish(RegistrationEvent.of(registration, occurrence(registration)));
        return registration;
    }

    private Occurrence occurrence(Registration registration) {
        return occurrences.of(registration, registration.thread().orElse(null));
    }
}
