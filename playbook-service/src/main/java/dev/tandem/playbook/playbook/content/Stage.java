package dev.tandem.playbook.playbook.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the joint sale, with what is done in it. */
@Schema(description = "A step of the joint sale, with what is done in it")
public record Stage(
        @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9-]{0,59}") @Schema(example = "validation")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Validation")
        String name,

        @NotNull @Size(max = 200) List<@Valid @NotNull Activity> activities) {}
