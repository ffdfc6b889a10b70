package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person who was named for it can take over from another one of the same side. */
public final class NamedSuccessor {
    private final UUID person;
    private final Map<Ownership, RoleResolution> staff;

    /** @param staff of all that the work belongs to */
    public NamedSuccessor(UUID person, Map<Ownership, RoleResolution> staff) {
        this.person = person;
        this.staff = staff;
    }

    /** Why the person cannot take over a piece of work; empty if they can. */
    public Optional<Because> objection(LeftWork piece) {
        if (piece.kind() == LeftWork.Kind.BACKUP && person.equals(piece.owners().ownerId())) {
            return Optional.of(Because.OWNS_THE_SALE);
        }
        boolean able = piece.role() == null
                || staff.get(piece.owners()).isCandidate(new SideRole(piece.side(), piece.role()), person);
        return able ? Optional.empty() : Optional.of(Because.ROLE_NOT_HELD);
    }

    /** Nobody is the backup of themselves: if the backup becomes the owner, the sale has none. */
    public Stream<Handover> takes(LeftWork piece) {
        Handover taken = new Handover(piece, person, null);
        boolean movesUp = piece.kind() == LeftWork.Kind.OWNER
                && person.equals(piece.owners().backupId());
        return movesUp ? Stream.of(taken, Handover.nobody(piece.as(LeftWork.Kind.BACKUP))) : Stream.of(taken);
    }

    /** Why somebody cannot take over a piece of work. */
    @Schema(name = "NotMovedBecause")
    public enum Because {
        /** The person does not have the role, and does not own the sale. */
        @JsonProperty("roleNotHeld")
        ROLE_NOT_HELD,

        /** The person owns the sale, and cannot be their own backup. */
        @JsonProperty("ownsTheSale")
        OWNS_THE_SALE
    }
}
