package dev.tandem.lead.customer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.lead.customer.CustomerChange.ChurnReasonCode;
import dev.tandem.lead.customer.CustomerChange.CustomerChangeKind;
import dev.tandem.lead.deal.Deal;
import dev.tandem.lead.deal.DealOrigin;
import dev.tandem.lead.deal.terms.Credit;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The customer of a won deal renewed or left: {@code CustomerRenewed} and {@code CustomerChurned}, with the sale it is about.
 *
 * @param changeId this renewal or leaving
 * @param renewals how many there were, this one included
 * @param amount what was renewed for; null with margin and annualValue for who left
 * @param saleAmount of the sale itself, less what was refunded
 */
public record CustomerEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID changeId,
        UUID dealId,
        UUID leadId,
        UUID handoffId,
        UUID registrationId,
        UUID partnerId,
        LocalDate on,
        int renewals,
        ChurnReasonCode reasonCode,
        Money amount,
        Money margin,
        Money annualValue,
        LocalDate closedOn,
        Money saleAmount,
        List<Credit> participants,
        List<Credit.Overlay> vendorParticipants,
        String territory,
        String managerId,
        PlaybookVersion playbook)
        implements Event {
    static CustomerEvent of(Deal deal, CustomerChange change, Occurrence occurrence) {
        DealOrigin origin = deal.origin();
        return new CustomerEvent(
                change.kind() == CustomerChangeKind.RENEWED ? "CustomerRenewed" : "CustomerChurned",
                occurrence,
                change.id(),
                deal.id(),
                origin.leadId(),
                origin.handoffId(),
                origin.registrationId(),
                origin.partnerId(),
                change.businessOn(),
                change.number(),
                change.reasonCode(),
                renewed(change, RenewedTerms::amount),
                renewed(change, RenewedTerms::margin),
                renewed(change, RenewedTerms::annualValue),
                deal.closedOn(),
                deal.netAmount(),
                Credit.of(deal.terms().participants()),
                Credit.Overlay.of(deal.terms().vendorParticipants()),
                origin.territory(),
                origin.managerId(),
                deal.playbook().orElse(null));
    }

    private static Money renewed(CustomerChange change, Function<RenewedTerms, BigDecimal> value) {
        Optional<RenewedTerms> terms = change.terms();
        return terms.map(known -> known.money(value.apply(known))).orElse(null);
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
