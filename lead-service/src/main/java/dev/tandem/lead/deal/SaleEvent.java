package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.deal.DealRevision.RevisionKind;
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

/**
 * Something happened to a sale after it was made: {@code DealAmended} or {@code CustomerPaid}. It tells the sale as it is now,
 * with running totals, so that who missed or reordered some needs no more than the one with the highest number.
 *
 * @param number of the revision, from 1
 * @param moved what was refunded or paid by this one; null for others
 * @param netAmount amount less refunded, nothing once cancelled
 */
public record SaleEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID dealId,
        int number,
        RevisionKind kind,
        Money moved,
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        DealStatus status,
        LocalDate closedOn,
        Money amount,
        Money margin,
        Money annualValue,
        List<DealLine> lines,
        List<Credit> participants,
        List<Credit.Overlay> vendorParticipants,
        Money refunded,
        Money paid,
        Money netAmount,
        LocalDate cancelledOn,
        String territory,
        String managerId,
        Duration responseTime,
        PlaybookVersion playbook)
        implements Event {
    static SaleEvent of(Deal deal, DealRevision revision, Occurrence occurrence) {
        DealTerms terms = deal.terms();
        DealOrigin origin = deal.origin();
        return new SaleEvent(
                revision.kind() == RevisionKind.PAID ? "CustomerPaid" : "DealAmended",
                occurrence,
                deal.id(),
                revision.number(),
                revision.kind(),
                revision.moved(),
                origin.leadId(),
                origin.handoffId(),
                origin.registrationId(),
                origin.partnerId(),
                deal.status(),
                deal.closedOn(),
                terms.amount(),
                terms.margin(),
                terms.annualValue(),
                terms.lines(),
                Credit.of(terms.participants()),
                Credit.Overlay.of(terms.vendorParticipants()),
                deal.refunded(),
                deal.paid(),
                deal.netAmount(),
                deal.books().cancelledOn(),
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
