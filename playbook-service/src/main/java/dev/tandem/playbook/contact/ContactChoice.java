package dev.tandem.playbook.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.playbook.staff.Presence;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to ask today. Whoever was named, if they are there; else their backup, else the delegate of who is away. Who is only
 * away is named still if nobody stands in.
 *
 * @param personId null if whoever was named has left, and nobody stands in
 * @param standsInFor whoever was named; null if it is that person
 * @param because why it is not that person, or why they may not answer; null if they are there
 */
public record ContactChoice(UUID personId, UUID standsInFor, Because because) {
    /** Why somebody who was named is not asked, or may not answer. */
    @Schema(name = "ContactMissing")
    public enum Because {
        @JsonProperty("away")
        AWAY,
        @JsonProperty("left")
        LEFT
    }

    /**
     * @param backup null for none
     * @param active people of the side, who may be away
     * @param present who of them is there today
     */
    static ContactChoice of(UUID named, UUID backup, Collection<UUID> active, Presence present) {
        if (present.isThere(named)) {
            return new ContactChoice(named, null, null);
        }
        Because because = active.contains(named) ? Because.AWAY : Because.LEFT;
        // Delegates stand in whatever the role.
        Stream<UUID> delegates = present.standIns(new SideRole(Side.VENDOR, ""), named, null).stream();
        return Stream.concat(Stream.ofNullable(backup), delegates)
                .filter(present::isThere)
                .findFirst()
                .map(other -> new ContactChoice(other, named, because))
                .orElseGet(() -> because == Because.AWAY
                        ? new ContactChoice(named, null, because)
                        : new ContactChoice(null, named, because));
    }
}
