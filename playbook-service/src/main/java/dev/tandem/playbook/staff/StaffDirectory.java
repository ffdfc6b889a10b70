package dev.tandem.playbook.staff;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.problem.NotFound;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.partner.Partner;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The active people of both sides who can have a role in joint work. */
@ApplicationScoped
public class StaffDirectory {
    private final Partners partners;
    private final People people;
    private final Workloads workloads;
    private final TenantClock clock;

    StaffDirectory(Partners partners, People people, Workloads workloads, TenantClock clock) {
        this.partners = partners;
        this.people = people;
        this.workloads = workloads;
        this.clock = clock;
    }

    /** @throws NotFound if the caller can see no such partner */
    public RoleResolution of(Ownership owners) {
        partners.visible(owners.partnerId());
        return of(Set.of(owners)).get(owners);
    }

    /** For many at once. */
    public Map<Ownership, RoleResolution> of(Set<Ownership> owners) {
        Set<UUID> ids = owners.stream().map(Ownership::partnerId).collect(Collectors.toSet());
        Map<UUID, PartnerCoverage> coverage = new HashMap<>();
        for (Partner partner : partners.list("id in ?1", ids)) {
            coverage.put(partner.id(), new PartnerCoverage(partner.managerId(), partner.territory()));
        }
        List<Person> vendors = people.vendorStaff();
        Map<UUID, List<Person>> staff = people.activeOfEach(ids);
        Map<UUID, Workload> work = workloads.of(
                Stream.concat(vendors.stream(), staff.values().stream().flatMap(List::stream))
                        .map(Person::personId)
                        .toList());
        List<Candidate> ofVendor = candidates(vendors, work);
        return owners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> new RoleResolution(
                                one,
                                coverage.getOrDefault(one.partnerId(), PartnerCoverage.NONE),
                                ofVendor,
                                candidates(staff.getOrDefault(one.partnerId(), List.of()), work))));
    }

    private List<Candidate> candidates(List<Person> staff, Map<UUID, Workload> work) {
        LocalDate today = clock.today();
        return staff.stream()
                .map(person -> Candidate.of(person, work.getOrDefault(person.personId(), Workload.NONE), today))
                .toList();
    }

    /** Who of the vendor's people is there today. */
    public Presence presentAtTheVendor() {
        return present(Optional.empty());
    }

    /** Who is there today of the people of each of these partners; nothing for one without people. */
    public Map<UUID, Presence> presentAtEach(Collection<UUID> partnerIds) {
        return present(people.activeOfEach(partnerIds));
    }

    /** The same for every partner that the caller sees. */
    public Map<UUID, Presence> presentAtEachPartner() {
        return present(people.activeOfPartners());
    }

    /** Who is there today of the caller's own side. */
    public Presence presentBeside(Caller someone) {
        return present(someone.partner());
    }

    /** Who is there today. @param partner empty for the vendor's people */
    public Presence present(Optional<UUID> partner) {
        return present(partner.map(people::activeOf).orElseGet(people::vendorStaff));
    }

    private Map<UUID, Presence> present(Map<UUID, List<Person>> staff) {
        return staff.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, of -> present(of.getValue())));
    }

    private Presence present(List<Person> staff) {
        return new Presence(candidates(staff, Map.of()));
    }

    /**
     * Also asked on behalf of a partner that names one of the vendor's people.
     *
     * @return the reason why this person cannot take part in the partner's sale for this side; empty if they can
     */
    public Optional<Refusal> unknown(UUID partnerId, Side side, UUID person) {
        boolean known = side == Side.VENDOR
                ? people.vendorStaff().stream().anyMatch(one -> one.personId().equals(person))
                : people.known(person)
                        .filter(Person::isActive)
                        .filter(one -> one.partnerId().equals(Optional.of(partnerId)))
                        .isPresent();
        return known ? Optional.empty() : Optional.of(new StaffRefusals.PersonUnknown(person, side));
    }

    /** @return the reason why this person cannot take over this role of a sale; empty if they can */
    public Optional<Refusal> unfit(Ownership owners, SideRole role, UUID person) {
        return unknown(owners.partnerId(), role.side(), person)
                .or(() -> of(owners).isCandidate(role, person)
                        ? Optional.empty()
                        : Optional.of(new StaffRefusals.RoleNotHeld(person, role.side(), role.role())));
    }

    /** The same for a seat in a team: an owner of the sale fills in only while nobody has it. */
    public Optional<Refusal> unfitForSeat(Ownership owners, SideRole role, UUID person) {
        return unknown(owners.partnerId(), role.side(), person)
                .or(() -> of(owners).maySit(role, person)
                        ? Optional.empty()
                        : Optional.of(new StaffRefusals.RoleNotHeld(person, role.side(), role.role())));
    }

    /** Who acts, with what they do beside what their token lets them do: a playbook may name either. */
    public Actor actor(Caller self) {
        Set<String> roles = new TreeSet<>(self.roles());
        people.known(self.personId())
                .filter(Person::isActive)
                .ifPresent(person -> roles.addAll(person.profile().functionalRoles()));
        return new Actor(self.personId(), Side.of(self), roles);
    }

    /** @throws StaffRefusals.PersonUnknown if no active person of that side has the id */
    public void require(UUID partnerId, Side side, UUID person) {
        Refusal.ifAny(unknown(partnerId, side, person));
    }

    /** @throws StaffRefusals.PersonUnknown if no active person of the vendor or of the partner has the id */
    public void requireOfEitherSide(UUID partnerId, UUID person) {
        if (Stream.of(Side.values())
                .allMatch(side -> unknown(partnerId, side, person).isPresent())) {
            throw new StaffRefusals.PersonUnknown(person);
        }
    }
}
