package dev.tandem.lead.gate;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The items still missing at one stage's gate of one sale, as last announced by the engagement. */
@Entity
public class Gate extends Aggregate {
    private UUID thread;
    private String stage;
    private boolean satisfied;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Missing> missing;

    protected Gate() {}

    Gate(UUID thread, String stage) {
        this.thread = thread;
        this.stage = stage;
    }

    /** @return whether this shuts it: no deal passes any more what a deal could pass until now */
    boolean announced(boolean satisfied, List<Missing> missing) {
        boolean shut = this.satisfied && !satisfied;
        this.satisfied = satisfied;
        this.missing = List.copyOf(missing);
        return shut;
    }

    UUID thread() {
        return thread;
    }

    String stage() {
        return stage;
    }

    /**
     * A deal enters the stage only through its gate.
     *
     * @throws GateRefusals.GateNotSatisfied with everything that is missing
     */
    public void pass() {
        if (!satisfied) {
            throw new GateRefusals.GateNotSatisfied(stage, missing);
        }
    }

    /** One item that a gate requires and that is missing, and the side that has to provide it. */
    @Schema(name = "MissingAtGate", description = "One item that a gate requires and that is missing")
    public record Missing(
            @Schema(
                    description = "The code of the activity; at the closing, that of the item or the seat",
                    example = "discoveryCall")
            String activity,

            @Schema(
                    description = "closingItem and closingSeat for what closing needs, and only winning waits for",
                    enumeration = {"evidence", "signOff", "checklist", "closingItem", "closingSeat"},
                    example = "signOff")
            String requirement,

            @Schema(
                    enumeration = {"vendor", "partner"},
                    example = "partner")
            String side,

            @Schema(description = "As the playbook's role matrix names it", example = "partnerSeller")
            String role,

            @Schema(description = "Who does it on this sale; absent if nobody does")
            UUID personId,

            @Schema(
                    description = "The point of the checklist that nobody has ticked; absent for other requirements",
                    example = "docks-counted")
            String item) {}
}
