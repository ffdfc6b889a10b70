package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.Participant;
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
        UUID partnerId,
        DealStatus outcome,
        String reason,
        LocalDate closedOn,
        Money amount,
        Money margin,
        Money annualValue,
        List<DealLine> lines,
        List<Participant> participants,
        String territory,
        String managerId,
        Duration responseTime,
        PlaybookVersion playbook)
        implements Event {

    public static DealClosed of(Deal deal, Occurrence occurrence) {
        DealTerms terms = deal.terms();
        return new DealClosed(
                occurrence,
                deal.id(),
                deal.leadId(),
                deal.handoffId(),
                deal.partnerId(),
                deal.status(),
                deal.closeReason(),
                deal.closedOn(),
                terms.amount(),
                terms.margin(),
                terms.annualValue(),
                terms.lines(),
                terms.participants(),
                deal.territory(),
                deal.managerId(),
                deal.responseTime(),
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
