package dev.tandem.playbook.work.rest;

import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request bodies for evidence, whatever it is for. */
public final class EvidenceRequests {
    private EvidenceRequests() {}

    @Schema(description = "Evidence: a note, a link, or both")
    public record AddEvidenceRequest(
            @Size(max = 4000)
            @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
            @Schema(example = "They load 40 docks a day by hand")
            String note,

            @Size(max = 2000)
            @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
            @Schema(example = "https://files.example/discovery-call")
            String link,

            @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in lower case")
            @Schema(
                    description = "The SHA-256 of the file at the link, so that a later change of it can be seen",
                    example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256) {
        /** @throws InvalidRequest if there is neither note nor link, or a digest of no file */
        public AddEvidenceRequest checked() {
            if (note == null && link == null) {
                throw new InvalidRequest(List.of(new FieldFault("/note", "required", "give a note, a link, or both")));
            }
            if (sha256 != null && link == null) {
                throw new InvalidRequest(List.of(new FieldFault("/link", "required", "give the link of that file")));
            }
            return this;
        }
    }

    @Schema(description = "Why evidence is withdrawn")
    public record WithdrawEvidenceRequest(
            @NotBlank @Size(max = 2000) @Schema(example = "Belongs to another customer")
            String reason) {}
}
