package dev.tandem.playbook.assessment.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of an assessment, in sections. @param purpose null for none */
@Schema(description = "The questions of an assessment, in sections")
public record AssessmentContent(
        @NotBlank @Size(max = 200) @Schema(example = "Security of a reseller")
        String name,

        @Size(max = 2000)
        @Schema(
                description = "What it is for; absent if nobody said",
                example = "Whether a reseller may keep data of our customers")
        String purpose,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull AssessmentSection> sections) {
    /** Of all sections, in order. */
    public Stream<AssessmentQuestion> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<AssessmentQuestion> question(String code) {
        return questions().filter(one -> one.code().equals(code)).findFirst();
    }
}
