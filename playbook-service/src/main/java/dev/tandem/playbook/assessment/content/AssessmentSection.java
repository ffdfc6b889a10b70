package dev.tandem.playbook.assessment.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Questions that belong together")
public record AssessmentSection(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "access")
        String code,

        @NotBlank @Size(max = 200) @Schema(example = "Who gets in")
        String title,

        @NotEmpty @Size(max = 100) List<@Valid @NotNull AssessmentQuestion> questions) {}
