package dev.tandem.playbook.staff;

import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.staff.Handover.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes over the work of somebody who leaves: the delegate that they named, else the backup of the duty, else the
 * person of the same role, side and territory with the least to do, else who leads the side. What goes to one person
 * counts for whom the next sale goes to.
 */
public final class Succession {
    private final UUID leaver;
    private final Set<String> roles;
    private final List<UUID> delegates;
    private final Map<Ownership, RoleResolution> staff;
    private final Map<UUID, Integer> handed = new HashMap<>();

    /**
     * @param roles of the person who leaves, functional ones included
     * @param delegates of their present and coming absences, the nearest first
     * @param staff of all that the work belongs to
     */
    public Succession(UUID leaver, Set<String> roles, List<UUID> delegates, Map<Ownership, RoleResolution> staff) {
        this.leaver = leaver;
        this.roles = Set.copyOf(roles);
        this.delegates = List.copyOf(delegates);
        this.staff = staff;
    }

    /** All of it, each with who takes it over; what belongs to one sale stays together. */
    public List<Handover> plan(List<LeftWork> work) {
        Map<Optional<UUID>, List<LeftWork>> bySale = new LinkedHashMap<>();
        for (LeftWork piece : work) {
            bySale.computeIfAbsent(Optional.ofNullable(piece.engagementId()), sale -> new ArrayList<>())
                    .add(piece);
        }
        List<Handover> plan = new ArrayList<>();
        bySale.values().forEach(ofSale -> plan.addAll(ofSale(ofSale)));
        return plan;
    }

    private List<Handover> ofSale(List<LeftWork> work) {
        List<Handover> plan = work.stream().flatMap(this::handovers).toList();
        plan.stream()
                .filter(handover -> handover.work().isOfTask() && handover.to() != null)
                .forEach(handover -> handed.merge(handover.to(), 1, Integer::sum));
        return plan;
    }

    /** If the backup becomes the owner, somebody else becomes the backup. */
    private Stream<Handover> handovers(LeftWork piece) {
        Handover handover = handover(piece);
        boolean movesUp = piece.kind() == LeftWork.Kind.OWNER
                && handover.to() != null
                && handover.to().equals(piece.owners().backupId());
        return movesUp
                ? Stream.of(handover, backup(piece.as(LeftWork.Kind.BACKUP), handover.to()))
                : Stream.of(handover);
    }

    private Handover handover(LeftWork piece) {
        return switch (piece.kind()) {
            case OWNER -> owner(piece);
            case BACKUP -> backup(piece, piece.owners().ownerId());
            default -> successor(piece, staff(piece, leaver), wanted(piece));
        };
    }

    private Handover owner(LeftWork piece) {
        RoleResolution others = staff(piece, leaver);
        UUID backup = piece.owners().backupId();
        boolean moves = delegate(piece.side(), others).isEmpty() && backup != null && others.isActive(backup);
        return moves ? new Handover(piece, backup, Rule.BACKUP) : successor(piece, others, roles);
    }

    private Handover backup(LeftWork piece, UUID owner) {
        return successor(piece, staff(piece, leaver, owner), roles);
    }

    private Handover successor(LeftWork piece, RoleResolution others, Collection<String> wanted) {
        return delegate(piece.side(), others)
                .map(person -> new Handover(piece, person, Rule.DELEGATE))
                .or(() -> others.successor(piece.side(), wanted).map(one -> one.of(piece)))
                .or(() -> leader(piece.side(), others).map(person -> new Handover(piece, person, Rule.LEADER)))
                .orElseGet(() -> Handover.nobody(piece));
    }

    private Collection<String> wanted(LeftWork piece) {
        return piece.role() == null ? roles : Set.of(piece.role());
    }

    private Optional<UUID> delegate(Side side, RoleResolution others) {
        return delegates.stream().filter(one -> others.isActive(side, one)).findFirst();
    }

    private static Optional<UUID> leader(Side side, RoleResolution others) {
        Stream<PersonRole> leading = side == Side.PARTNER
                ? Stream.of(PersonRole.PARTNER_ADMIN)
                : Stream.of(PersonRole.CHANNEL_MANAGER, PersonRole.VENDOR_ADMIN);
        return leading.flatMap(role -> others.first(side, role.role()).stream()).findFirst();
    }

    private RoleResolution staff(LeftWork piece, UUID... without) {
        return staff.get(piece.owners())
                .without(Stream.of(without).filter(Objects::nonNull).collect(Collectors.toSet()))
                .with(handed);
    }
}
