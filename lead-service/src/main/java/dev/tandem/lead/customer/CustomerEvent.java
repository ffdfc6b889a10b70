package dev.tandem.lead.customer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.lead.customer.CustomerChange.CustomerChangeKind;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealEvent.DealIdentity;
import dev.tandem.lead.deal.DealOrigin;
import dev.tandem.lead.deal.terms.PublishedParticipant;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events about the customer of a won deal, each with the sale it concerns. */
public sealed interface CustomerEvent extends Event {
    Sale sale();

    @Override
    default String subject() {
        return sale().deal().dealId().toString();
    }

    @Override
    default String recordType() {
        return "deal";
    }

    /**
     * @param changeId this renewal
     * @param renewals the number of renewals, including this one
     * @param amount of the renewal
     * @param saleAmount of the sale itself, less refunds
     */
    record CustomerRenewed(
            Occurrence occurrence,
            UUID changeId,
            LocalDate on,
            int renewals,
            Money amount,
            Money margin,
            Money annualValue,
            Money saleAmount,
            @JsonUnwrapped Sale sale)
            implements CustomerEvent {
        private static CustomerRenewed of(Deal deal, CustomerChange change, Occurrence occurrence) {
            RenewedTerms terms = change.terms().orElseThrow();
            return new CustomerRenewed(
                    occurrence,
                    change.id(),
                    change.businessOn(),
                    change.number(),
                    terms.money(terms.amount()),
                    terms.money(terms.margin()),
                    terms.money(terms.annualValue()),
                    deal.netAmount(),
                    Sale.of(deal));
        }
    }

    /**
     * @param changeId this churn
     * @param renewals the number of renewals before
     * @param saleAmount of the sale itself, less refunds
     */
    record CustomerChurned(
            Occurrence occurrence,
            UUID changeId,
            LocalDate on,
            int renewals,
            ChurnReasonCode reasonCode,
            Money saleAmount,
            @JsonUnwrapped Sale sale)
            implements CustomerEvent {
        private static CustomerChurned of(Deal deal, CustomerChange change, Occurrence occurrence) {
            return new CustomerChurned(
                    occurrence,
                    change.id(),
                    change.businessOn(),
                    change.number(),
                    change.reasonCode(),
                    deal.netAmount(),
                    Sale.of(deal));
        }
    }

    /**
     * @param usageId the same for all reports of one day
     * @param number 0 for the first of them; the one with the highest number counts
     * @param on the business date
     * @param amount used up to that date since the last report, in the sale's currency
     */
    record CustomerUsageReported(
            Occurrence occurrence,
            UUID usageId,
            int number,
            LocalDate on,
            Money amount,
            @JsonUnwrapped Sale sale) implements CustomerEvent {
        static CustomerUsageReported of(Deal deal, UsageReport report, Occurrence occurrence) {
            return new CustomerUsageReported(
                    occurrence, report.usageId(), report.number(), report.businessOn(), report.amount(), Sale.of(deal));
        }
    }

    static CustomerEvent of(Deal deal, CustomerChange change, Occurrence occurrence) {
        return change.kind() == CustomerChangeKind.RENEWED
                ? CustomerRenewed.of(deal, change, occurrence)
                : CustomerChurned.of(deal, change, occurrence);
    }

    /** The sale that the event concerns. */
    record Sale(
            @JsonUnwrapped DealIdentity deal,
            LocalDate closedOn,
            List<PublishedParticipant> participants,
            List<PublishedParticipant.Overlay> vendorParticipants,
            String territory,
            UUID managerId,
            PlaybookVersion playbook) {
        private static Sale of(Deal deal) {
            DealOrigin origin = deal.origin();
            return new Sale(
                    DealIdentity.of(deal),
                    deal.closedOn(),
                    PublishedParticipant.of(deal.terms().participants()),
                    PublishedParticipant.Overlay.of(deal.terms().vendorParticipants()),
                    origin.territory(),
                    origin.managerId(),
                    deal.playbook().orElse(null));
        }
    }
}
