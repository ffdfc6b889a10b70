package dev.tandem.lead.deal;

import dev.tandem.lead.deal.Closure.CloseReasonCode;
import dev.tandem.lead.deal.terms.Credit;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A deal was won or lost: everything that incentives and metrics need of it. */
public record DealClosed(
        Occurrence occurrence,
        UUID dealId,
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        DealStatus outcome,
        CloseReasonCode reasonCode,
        String reason,
        LocalDate closedOn,
        Money amount,
        Money margin,
        Money annualValue,
        List<DealLine> lines,
        List<Credit> participants,
        List<Credit.Overlay> vendorParticipants,
        String territory,
        String managerId,
        Duration responseTime,
        PlaybookVersion playbook)
        implements Event {
    public static DealClosed of(Deal deal, Occurrence occurrence) {
        DealTerms terms = deal.terms();
        DealOrigin origin = deal.origin();
        Closure closure = deal.closure().orElseThrow();
        return new DealClosed(
                occurrence,
                deal.id(),
                origin.leadId(),
                origin.handoffId(),
                origin.registrationId(),
                origin.partnerId(),
                deal.status(),
                closure.code(),
                closure.reason(),
                closure.on(),
                terms.amount(),
                terms.margin(),
                terms.annualValue(),
                terms.lines(),
                Credit.of(terms.participants()),
                Credit.Overlay.of(terms.vendorParticipants()),
                origin.territory(),
                origin.managerId(),
                origin.responseTime(),
                deal.playbook().orElse(null));
    }

    @Override
    public String key() {
        return occurrence.thread().toString();
    }

    @Override
    public String subject() {
        return dealId.toString();
    }
}
