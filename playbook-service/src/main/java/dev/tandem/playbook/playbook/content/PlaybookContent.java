package dev.tandem.playbook.playbook.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sale is run by.
 *
 * @param stages in the order a deal passes through them, each with its part of the role matrix
 * @param requiredHandoffFields without which no lead is offered
 * @param acceptWithin how long a partner has to answer an offer
 * @param firstTouchWithin how long the owner has, after that, to get in touch with the customer
 */
@Schema(description = "What a sale is run by")
public record PlaybookContent(
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Stage> stages,

        @NotNull @Size(max = 30) @Schema(examples = {"[\"company\",\"contactEmail\",\"problem\"]"})
        List<@NotBlank String> requiredHandoffFields,

        @NotNull @Valid MessageTemplate handoffTemplate,

        @NotNull @Schema(type = SchemaType.STRING, description = "ISO 8601 duration", example = "PT48H")
        Duration acceptWithin,

        @NotNull @Schema(type = SchemaType.STRING, description = "ISO 8601 duration", example = "PT24H")
        Duration firstTouchWithin) {

    @Schema(description = "A logic-less template; its variables are the fields of the handoff's package")
    public record MessageTemplate(
            @NotBlank @Size(max = 200) @Schema(example = "A lead for you: {{company}}")
            String subject,

            @NotBlank @Size(max = 20000) @Schema(example = "{{company}} needs help: {{problem}}")
            String body) {}
}
