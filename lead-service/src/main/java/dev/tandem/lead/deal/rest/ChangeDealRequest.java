package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.ForecastCategory;
import dev.tandem.lead.deal.Outlook;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.deal.terms.VendorParticipant;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.money.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "All that can be changed of an open deal; a partner changes forecastCategory and expectedCloseOn",
        example = "{\"forecastCategory\":\"commit\",\"expectedCloseOn\":\"2026-06-30\","
                + "\"margin\":{\"amount\":\"12000.00\",\"currency\":\"EUR\"}}")
record ChangeDealRequest(
        @NotNull @NotNegative Money amount,
        Money margin,
        @NotNegative Money annualValue,
        @Size(max = 200) List<@Valid @NotNull DealLine> lines,
        @Size(max = 50) List<@Valid @NotNull Participant> participants,
        @Size(max = 50) List<@Valid @NotNull VendorParticipant> vendorParticipants,
        ForecastCategory forecastCategory,
        LocalDate expectedCloseOn) {

    static ChangeDealRequest of(Deal deal) {
        DealTerms terms = deal.terms();
        return new ChangeDealRequest(
                terms.amount(),
                terms.margin(),
                terms.annualValue(),
                terms.lines(),
                terms.participants(),
                terms.vendorParticipants(),
                deal.outlook().forecastCategory(),
                deal.outlook().expectedCloseOn());
    }

    DealTerms terms() {
        return new DealTerms(amount, margin, annualValue, lines, participants, vendorParticipants);
    }

    Outlook outlook() {
        return new Outlook(forecastCategory, expectedCloseOn);
    }
}
