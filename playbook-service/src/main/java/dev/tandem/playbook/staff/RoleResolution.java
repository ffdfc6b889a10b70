package dev.tandem.playbook.staff;

import dev.tandem.playbook.staff.RoleCandidate.Because;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Resolves roles to people for something that both sides do together, such as a sale. Of those who have the role,
 * whoever is away comes last. On the partner's side the owner comes first, then the backup; on the vendor's side the
 * partner's channel manager; then, on either side, who works in the partner's territory, who has the least open work,
 * and who has gone longest without an assignment. The delegate of somebody who is away comes first for what would have
 * gone to them. For a duty whose role no one has, whoever has its backup role comes first; then the partner's owners fill
 * in.
 */
public final class RoleResolution {
    private final Ownership owners;
    private final PartnerCoverage coverage;
    private final List<Candidate> vendors;
    private final List<Candidate> partners;

    /** @param vendors and partners: the active people of each side, in any order */
    public RoleResolution(
            Ownership owners, PartnerCoverage coverage, List<Candidate> vendors, List<Candidate> partners) {
        this.owners = owners;
        this.coverage = coverage;
        this.vendors = vendors;
        this.partners = partners;
    }

    public RoleHolder owner(RoleAssignment assignment) {
        UUID person = people(assignment).findFirst().orElse(null);
        return new RoleHolder(assignment.side(), assignment.role(), person);
    }

    /** Whom the role goes to now; empty if nobody could have it. */
    public Optional<UUID> holder(SideRole role) {
        return people(role).findFirst();
    }

    /** The stand-in for a person: the next person who has the role; null if there is none. */
    public UUID backup(RoleAssignment assignment, UUID person) {
        return people(assignment)
                .filter(other -> !other.equals(person))
                .findFirst()
                .orElse(null);
    }

    /** Whether the person may take this role over: they have it, or own what both sides do, or are a delegate for it. */
    public boolean isCandidate(SideRole role, UUID person) {
        return people(role).anyMatch(person::equals);
    }

    /** The same for a seat that is for the role: an owner fills in only while nobody has it. */
    boolean maySit(SideRole role, UUID person) {
        Set<String> wanted = Set.of(role.role());
        return able(role.side(), wanted).findAny().isEmpty()
                ? isCandidate(role, person)
                : Stream.concat(delegate(role.side(), wanted).stream(), able(role.side(), wanted))
                        .anyMatch(is(person));
    }

    /** Whether the person is active, on either side. */
    public boolean isActive(UUID person) {
        return Stream.concat(vendors.stream(), partners.stream()).anyMatch(is(person));
    }

    /** Everyone to whom the role could go now, in order, each with why it goes to the first one instead. */
    public List<RoleCandidate> candidates(RoleAssignment assignment) {
        List<Candidate> order = order(assignment);
        return order.stream()
                .map(one -> new RoleCandidate(one.personId(), behind(order.get(0), one, assignment)))
                .toList();
    }

    /** Who of that side is there today. */
    public Presence present(Side side) {
        return new Presence(people(side));
    }

    /** Who takes something of this side over from somebody with one of these roles. */
    Optional<Successor> successor(Side side, Collection<String> roles) {
        Ranking ranking = ranking(side);
        return order(side, roles).stream()
                .filter(one -> isActive(side, one.personId()))
                .filter(one -> ranking.isFirst(one) || one.suits(coverage.territory()))
                .findFirst()
                .map(one -> new Successor(
                        one.personId(), ranking.isFirst(one) ? Handover.Rule.BACKUP : Handover.Rule.ROLE));
    }

    /** Whoever has that role, and not only stands in for it. */
    Optional<UUID> first(Side side, String role) {
        return able(side, Set.of(role))
                .min(Comparator.comparing(Candidate::away).thenComparing(ranking(side)))
                .map(Candidate::personId);
    }

    boolean isActive(Side side, UUID person) {
        return people(side).stream().anyMatch(is(person));
    }

    /** As if these people were not there. */
    RoleResolution without(Collection<UUID> gone) {
        return new RoleResolution(
                owners.without(gone),
                gone.contains(coverage.managerId()) ? new PartnerCoverage(null, coverage.territory()) : coverage,
                without(vendors, gone),
                without(partners, gone));
    }

    private static List<Candidate> without(List<Candidate> people, Collection<UUID> gone) {
        return people.stream().filter(one -> !gone.contains(one.personId())).toList();
    }

    /** As if these people had so many open tasks more. */
    RoleResolution with(Map<UUID, Integer> moreTasks) {
        return new RoleResolution(owners, coverage, with(vendors, moreTasks), with(partners, moreTasks));
    }

    private static List<Candidate> with(List<Candidate> people, Map<UUID, Integer> moreTasks) {
        return people.stream()
                .map(one -> one.with(moreTasks.getOrDefault(one.personId(), 0)))
                .toList();
    }

    /** Whoever takes something over, and by which rule. */
    record Successor(UUID person, Handover.Rule because) {
        Handover of(LeftWork work) {
            return new Handover(work, person, because);
        }
    }

    private Because behind(Candidate first, Candidate other, RoleAssignment duty) {
        if (first == other) {
            return null;
        }
        Set<String> roles = Set.of(duty.role());
        Ranking ranking = ranking(duty.side());
        if (other.away() && !first.away()) {
            return Because.AWAY;
        }
        boolean delegate = delegate(duty.side(), roles).filter(first::equals).isPresent();
        if (delegate) {
            return Because.DELEGATE_FIRST;
        }
        boolean onlyFillsIn = first.hasAny(roles) && !other.hasAny(roles)
                || first.hasAny(backup(duty)) && !other.hasAny(backup(duty)) && !other.hasAny(roles);
        return onlyFillsIn ? Because.ROLE_NOT_HELD : ranking.behind(first, other);
    }

    private static Set<String> backup(RoleAssignment duty) {
        return duty.backup() == null ? Set.of() : Set.of(duty.backup());
    }

    private Stream<UUID> people(RoleAssignment duty) {
        return order(duty).stream().map(Candidate::personId);
    }

    private Stream<UUID> people(SideRole role) {
        return order(role.side(), Set.of(role.role())).stream().map(Candidate::personId);
    }

    /** All who could take over something of this side from whoever has one of these roles, the first one first. */
    private List<Candidate> order(Side side, Collection<String> roles) {
        return order(side, roles, Set.of());
    }

    private List<Candidate> order(RoleAssignment duty) {
        return order(duty.side(), Set.of(duty.role()), backup(duty));
    }

    private List<Candidate> order(Side side, Collection<String> roles, Set<String> backup) {
        List<Candidate> order = new ArrayList<>();
        delegate(side, roles).ifPresent(order::add);
        boolean held = able(side, roles).findAny().isPresent();
        able(side, held ? roles : backup)
                .sorted(Comparator.comparing(Candidate::away).thenComparing(ranking(side)))
                .forEach(order::add);
        if (side == Side.PARTNER) {
            owners.people()
                    .map(this::partner)
                    .sorted(Comparator.comparing(Candidate::away))
                    .forEach(order::add);
        }
        return order.stream().distinct().toList();
    }

    /** Who stands in for the person to whom it would have gone if nobody were away. */
    private Optional<Candidate> delegate(Side side, Collection<String> roles) {
        return able(side, roles).min(ranking(side)).filter(Candidate::away).stream()
                .flatMap(away -> away.delegates().stream())
                .flatMap(id -> people(side).stream().filter(is(id)))
                .filter(delegate -> !delegate.away())
                .findFirst();
    }

    private Stream<Candidate> able(Side side, Collection<String> roles) {
        return people(side).stream().filter(person -> person.hasAny(roles));
    }

    private List<Candidate> people(Side side) {
        return side == Side.VENDOR ? vendors : partners;
    }

    /** The lead service may have named an owner who is not registered here. */
    private Candidate partner(UUID person) {
        return partners.stream()
                .filter(is(person))
                .findFirst()
                .orElseGet(() -> new Candidate(person, Set.of(), Set.of(), false, List.of(), Workload.NONE));
    }

    private static Predicate<Candidate> is(UUID person) {
        return candidate -> candidate.personId().equals(person);
    }

    private Ranking ranking(Side side) {
        List<UUID> first = side == Side.VENDOR
                ? Stream.ofNullable(coverage.managerId()).toList()
                : owners.people().toList();
        return new Ranking(first, coverage.territory());
    }
}
