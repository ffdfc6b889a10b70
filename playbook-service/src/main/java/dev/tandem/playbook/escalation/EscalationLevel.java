package dev.tandem.playbook.escalation;

import dev.tandem.playbook.staff.SideRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One level of an escalation path.
 *
 * @param recipient the role to notify
 * @param within time before the next level is notified
 */
@Schema(description = "One step of an escalation path")
public record EscalationLevel(
        @NotNull @Valid SideRole recipient,

        @NotNull
        @Schema(
                type = SchemaType.STRING,
                description = "Time before the next level is notified, in working time as an ISO 8601 duration",
                example = "PT8H")
        Duration within) {}
