package dev.tandem.playbook.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role of one side, such as the partner's sellers; a person is assigned to it on each sale. */
@Schema(description = "A role of one side")
public record SideRole(
        @NotNull @Schema(description = "vendor or partner") Side side,

        @NotBlank @Size(max = 60) @Schema(example = "channelManager")
        String role) {}
