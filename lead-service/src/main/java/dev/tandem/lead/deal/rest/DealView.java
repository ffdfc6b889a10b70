package dev.tandem.lead.deal.rest;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealStatus;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A joint sale; a partner sees its own share alone")
record DealView(
        UUID id,
        int revision,
        UUID thread,
        UUID leadId,
        UUID handoffId,
        UUID partnerId,
        DealStatus status,
        String stage,
        Money amount,
        Money margin,
        Money annualValue,
        List<DealLine> lines,
        List<Participant> participants,
        String territory,
        PlaybookVersion playbook,
        Instant openedAt,
        LocalDate closedOn,
        String closeReason,

        @Schema(examples = {"[\"change\",\"advance\",\"close\"]"})
        List<String> allowedActions) {

    static DealView of(Deal deal, Caller viewer) {
        DealTerms terms = deal.terms();
        return new DealView(
                deal.id(),
                deal.revision(),
                deal.thread(),
                deal.leadId(),
                deal.handoffId(),
                deal.partnerId(),
                deal.status(),
                deal.stage(),
                terms.amount(),
                viewer.isVendor() ? terms.margin() : null,
                terms.annualValue(),
                terms.lines(),
                terms.participants().stream()
                        .filter(participant -> viewer.sees(participant.partnerId()))
                        .toList(),
                deal.territory(),
                deal.playbook().orElse(null),
                deal.openedAt(),
                deal.closedOn(),
                deal.closeReason(),
                allowedActions(deal, viewer));
    }

    private static List<String> allowedActions(Deal deal, Caller viewer) {
        if (deal.status() != DealStatus.OPEN) {
            return List.of();
        }
        return viewer.isVendor() ? List.of("change", "advance", "close") : List.of("advance", "close");
    }
}
