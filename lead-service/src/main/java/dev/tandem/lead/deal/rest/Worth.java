package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.ForecastCategory;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.VendorParticipant;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a deal is about, who has a part in it, and what is expected of it. */
public record Worth(
        Money amount,

        @Schema(description = "For the vendor") Money margin,

        Money annualValue,
        List<DealLine> lines,
        List<Participant> participants,
        List<VendorParticipant> vendorParticipants,

        @Schema(example = "commit") ForecastCategory forecastCategory,

        @Schema(description = "In the tenant's time zone; absent while nobody knows", example = "2026-06-30")
        LocalDate expectedCloseOn) {

    public static Worth of(Deal deal, Caller viewer) {
        DealTerms terms = deal.terms();
        return new Worth(
                terms.amount(),
                viewer.isVendor() ? terms.margin() : null,
                terms.annualValue(),
                terms.lines(),
                terms.participants().stream()
                        .filter(participant -> viewer.sees(participant.partnerId()))
                        .toList(),
                terms.vendorParticipants(),
                deal.outlook().forecastCategory(),
                deal.outlook().expectedCloseOn());
    }
}
