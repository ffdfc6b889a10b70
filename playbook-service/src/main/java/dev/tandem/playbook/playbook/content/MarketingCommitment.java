package dev.tandem.playbook.playbook.content;

import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import dev.tandem.playbook.document.DocumentCodes;
import dev.tandem.playbook.staff.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one side has committed itself to do for joint marketing.
 *
 * @param amount that it spends; null if it spends none
 * @param dueOn the last day for it, in the program's time zone; null for none
 */
@Schema(description = "What one side has committed itself to do for joint marketing")
public record MarketingCommitment(
        @NotBlank @Pattern(regexp = DocumentCodes.CODE) @Schema(example = "spring-webinar")
        String code,

        @NotNull @Schema(description = "The side that does it")
        Side side,

        @NotBlank @Size(max = 1000) @Schema(example = "Invites its customers to a webinar, and presents a site")
        String commitment,

        @NotNegative @Schema(description = "What it spends; left out if nothing")
        Money amount,

        @Schema(
                description = "The last day for it, in the program's time zone; left out for none",
                example = "2026-05-29")
        LocalDate dueOn) {}
