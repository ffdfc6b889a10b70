package dev.tandem.playbook.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of work that a person leaves behind or gives away, and who takes it over.
 *
 * @param to null if nobody can
 * @param because null likewise, and if somebody has named them
 */
public record Handover(LeftWork work, UUID to, Rule because) {
    /** By which rule somebody takes work over; the first one that finds somebody applies. */
    @Schema(name = "SuccessionRule")
    public enum Rule {
        /** Named by the person for a present or coming absence. */
        @JsonProperty("delegate")
        DELEGATE,
        /** The other owner of the sale, or the partner's channel manager. */
        @JsonProperty("backup")
        BACKUP,
        /** Has the role, for the partner's territory, and has the least to do. */
        @JsonProperty("role")
        ROLE,
        /** Leads the people of that side. */
        @JsonProperty("leader")
        LEADER
    }

    static Handover nobody(LeftWork work) {
        return new Handover(work, null, null);
    }
}
