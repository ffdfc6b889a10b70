package dev.tandem.playbook.partner;

import dev.tandem.platform.company.CompanyDomain;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.PartnerEvent.PartnerActivated;
import dev.tandem.playbook.partner.PartnerEvent.PartnerChanged;
import dev.tandem.playbook.partner.PartnerEvent.PartnerRegistered;
import dev.tandem.playbook.partner.PartnerEvent.PartnerSuspended;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Registers, changes, suspends and activates partners. */
@ApplicationScoped
public class PartnerDesk {
    private final Partners partners;
    private final PartnerHistory history;
    private final People people;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    PartnerDesk(
            Partners partners,
            PartnerHistory history,
            People people,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.partners = partners;
        this.history = history;
        this.people = people;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * @throws PartnerRefusals.PartnerAlreadyRegistered if its external id is taken
     * @throws PartnerRefusals.ManagerUnknown if the manager is not a person of the vendor
     * @throws PartnerRefusals.PublicMailDomain if a domain is a mail provider's
     * @throws PartnerRefusals.DomainTaken if a domain is another partner's
     */
    public Partner register(Partner partner) {
        partners.withExternalId(partner.externalId()).ifPresent(known -> {
            throw new PartnerRefusals.PartnerAlreadyRegistered(known.id(), known.externalId());
        });
        requireManager(partner.managerId());
        requireDomains(partner, partner.profile().domains());
        partners.persistAndFlush(partner);
        history.status(partner, null);
        history.manager(partner, null);
        return announced(partner, PartnerRegistered::new);
    }

    /**
     * @throws PartnerRefusals.ManagerUnknown if a new manager is not a person of the vendor
     * @throws PartnerRefusals.PublicMailDomain if a domain is a mail provider's
     * @throws PartnerRefusals.DomainTaken if a domain is another partner's
     * @throws InvalidRequest if a new contact does not work for the partner
     */
    public Partner change(Partner partner, Partner.Profile profile) {
        if (profile.managerId() != null && !profile.managerId().equals(partner.managerId())) {
            requireManager(profile.managerId());
        }
        requireStaff(partner, profile.contacts());
        if (!profile.domains().equals(partner.profile().domains())) {
            requireDomains(partner, profile.domains());
        }
        UUID former = partner.managerId();
        partner.change(profile);
        history.manager(partner, former);
        return announced(partner, PartnerChanged::new);
    }

    private void requireManager(UUID managerId) {
        if (managerId != null && !people.isVendors(managerId)) {
            throw new PartnerRefusals.ManagerUnknown(managerId);
        }
    }

    private void requireDomains(Partner partner, Set<String> domains) {
        domains.stream()
                .filter(domain -> !CompanyDomain.isCompanyOwned(domain))
                .findFirst()
                .ifPresent(domain -> {
                    throw new PartnerRefusals.PublicMailDomain(domain);
                });
        for (String domain : domains) {
            partners.withDomain(domain)
                    .filter(other -> !other.id().equals(partner.id()))
                    .ifPresent(other -> {
                        throw new PartnerRefusals.DomainTaken(other.id(), domain);
                    });
        }
    }

    private void requireStaff(Partner partner, ContactMap contacts) {
        Map<Matter, UUID> before = partner.profile().contacts().named();
        Map<Matter, UUID> changed = contacts.named();
        changed.entrySet().removeAll(before.entrySet());
        if (changed.isEmpty()) {
            return;
        }
        Set<UUID> staff =
                people.activeOf(partner.id()).stream().map(Person::personId).collect(Collectors.toSet());
        List<FieldFault> faults = changed.entrySet().stream()
                .filter(named -> !staff.contains(named.getValue()))
                .map(named -> new FieldFault(
                        "/contacts/" + named.getKey().apiName(),
                        "unknownPerson",
                        "must be an active person of the partner"))
                .toList();
        InvalidRequest.ifAny(faults);
    }

    /** @throws dev.tandem.platform.problem.NotInState if it is already suspended */
    public Partner suspend(UUID id, SuspensionReason code, String reason) {
        Partner partner = partners.visible(id);
        partner.suspend(code, reason, clock.now());
        history.status(partner, PartnerStatus.ACTIVE);
        return announced(partner, PartnerSuspended::new);
    }

    /** @throws dev.tandem.platform.problem.NotInState if it is already active */
    public Partner activate(UUID id, String reason) {
        Partner partner = partners.visible(id);
        partner.activate(reason, clock.now());
        history.status(partner, PartnerStatus.SUSPENDED);
        return announced(partner, PartnerActivated::new);
    }

    private Partner announced(Partner partner, BiFunction<Occurrence, PartnerEvent.State, PartnerEvent> event) {
        partners.persistAndFlush(partner);
        Occurrence now = occurrences.of(partner);
        outbox.publish(event.apply(now, PartnerEvent.State.of(partner)));
        return partner;
    }
}
