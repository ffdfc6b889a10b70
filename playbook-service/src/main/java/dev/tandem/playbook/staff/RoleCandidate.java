package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to whom a role could go, and why it goes to another one first.
 *
 * @param behind null for the first
 */
@Schema(description = "A person to whom a role could go, and why it goes to the first one instead")
public record RoleCandidate(
        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID personId,

        @Schema(description = "Absent for the first: the role would go to them now")
        Because behind) {
    /** The first thing in which somebody comes after another one. */
    @Schema(name = "BehindBecause")
    public enum Because {
        /** The person does not have the role, and only stands in where nobody else does. */
        @JsonProperty("roleNotHeld")
        ROLE_NOT_HELD,
        /** The person is away. */
        @JsonProperty("away")
        AWAY,
        /** Whoever is delegate of the person to whom it would have gone comes first. */
        @JsonProperty("delegateFirst")
        DELEGATE_FIRST,
        /** The sale's owner, its backup, or the partner's channel manager comes first. */
        @JsonProperty("ownerFirst")
        OWNER_FIRST,
        /** The person works in other territories than the partner. */
        @JsonProperty("otherTerritory")
        OTHER_TERRITORY,
        /** The person has more open tasks. */
        @JsonProperty("moreOpenWork")
        MORE_OPEN_WORK,
        /** The person was given something more recently. */
        @JsonProperty("assignedLater")
        ASSIGNED_LATER,
        /** Equal in everything: one of the two has to be first, and it is always the same. */
        @JsonProperty("equal")
        EQUAL
    }
}
