package dev.tandem.lead.customer;

import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealOrigin;
import dev.tandem.lead.deal.terms.Credit;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the customer of a won deal used, with the sale it is about.
 *
 * @param usageId the same for all reports of one day
 * @param number 0 for the first of them; the one with the highest counts
 * @param on the business date
 * @param amount what was used up to then since the last report, in the sale's currency
 */
public record CustomerUsageReported(
        Occurrence occurrence,
        UUID usageId,
        int number,
        UUID dealId,
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        LocalDate on,
        Money amount,
        LocalDate closedOn,
        List<Credit> participants,
        List<Credit.Overlay> vendorParticipants,
        String territory,
        String managerId,
        PlaybookVersion playbook)
        implements Event {
    static CustomerUsageReported of(Deal deal, UsageReport report, Occurrence occurrence) {
        DealOrigin origin = deal.origin();
        return new CustomerUsageReported(
                occurrence,
                report.usageId(),
                report.number(),
                deal.id(),
                origin.leadId(),
                origin.handoffId(),
                origin.registrationId(),
                origin.partnerId(),
                report.businessOn(),
                report.amount(),
                deal.closedOn(),
                Credit.of(deal.terms().participants()),
                Credit.Overlay.of(deal.terms().vendorParticipants()),
                origin.territory(),
                origin.managerId(),
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
