package dev.tandem.lead.deal.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.rest.AllowedAction;
import dev.tandem.platform.rest.EditableField;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One flat record for callers, whatever parts it is put together from. */
@Schema(description = "A joint sale; a partner sees its own share alone")
public record DealView(
        UUID id,
        int revision,
        UUID thread,
        @Schema(example = "won") DealStatus status,
        @Schema(example = "proposal") String stage,
        @JsonUnwrapped Beginning beginning,
        @JsonUnwrapped Worth worth,
        @JsonUnwrapped Outcome outcome,

        @Schema(description = "What the caller may do with it now, and what not, and why; gates may still refuse")
        List<AllowedAction> allowedActions,

        @Schema(description = "What the caller may change of it now, and what not, and why")
        List<EditableField> fields) {

    public static DealView of(Deal deal, Caller viewer) {
        return new DealView(
                deal.id(),
                deal.revision(),
                deal.thread(),
                deal.status(),
                deal.stage(),
                Beginning.of(deal),
                Worth.of(deal, viewer),
                Outcome.of(deal),
                DealActions.of(deal, viewer),
                DealActions.fields(deal, viewer));
    }
}
