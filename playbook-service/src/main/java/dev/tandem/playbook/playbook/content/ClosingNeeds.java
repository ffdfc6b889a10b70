package dev.tandem.playbook.playbook.content;

import dev.tandem.playbook.document.DocumentCodes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What closing a sale needs, beside the activities of its stages: things to do, and people who close it together.
 *
 * @param items each of which is made once on every sale, when it enters the item's stage
 * @param seats in the closing team
 */
@Schema(description = "What closing a sale needs: items of its closing plan, and seats in its closing team")
public record ClosingNeeds(
        @Size(max = 50) @Schema(description = "Made once on every sale, when it enters their stage")
        List<@Valid @NotNull NeededItem> items,

        @Size(max = 30) @Schema(description = "The closing roles that each side fills")
        List<@Valid @NotNull NeededSeat> seats) {
    public static final ClosingNeeds NONE = new ClosingNeeds(null, null);

    public ClosingNeeds {
        items = DocumentCodes.orEmpty(items);
        seats = DocumentCodes.orEmpty(seats);
    }

    public Optional<NeededItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
