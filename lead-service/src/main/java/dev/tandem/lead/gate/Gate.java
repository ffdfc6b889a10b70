package dev.tandem.lead.gate;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one stage of one sale still asks for, as the engagement announced it last. */
@Entity
public class Gate extends Aggregate {
    private UUID thread;
    private String stage;
    private boolean satisfied;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Missing> missing;

    protected Gate() {}

    Gate(UUID thread, String stage) {
        this.thread = thread;
        this.stage = stage;
    }

    void announced(boolean satisfied, List<Missing> missing) {
        this.satisfied = satisfied;
        this.missing = List.copyOf(missing);
    }

    public boolean isSatisfied() {
        return satisfied;
    }

    public List<Missing> missing() {
        return missing;
    }

    String stage() {
        return stage;
    }

    /** One thing a gate asks for that is not there yet, and whose it is to bring. */
    @Schema(description = "One thing that a gate asks for and that is not there yet")
    public record Missing(
            @Schema(example = "discoveryCall") String activity,

            @Schema(description = "evidence or signOff", example = "signOff")
            String requirement,

            @Schema(description = "vendor or partner") String side,
            @Schema(example = "partnerSeller") String role,

            @Schema(description = "Who has that role on this sale")
            UUID personId) {}
}
