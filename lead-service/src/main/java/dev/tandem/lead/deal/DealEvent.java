package dev.tandem.lead.deal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.lead.deal.Closure.CloseReasonCode;
import dev.tandem.lead.deal.DealForecast.ForecastCategory;
import dev.tandem.lead.deal.DealRevision.RevisionKind;
import dev.tandem.lead.deal.terms.DealLine;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.PublishedParticipant;
import dev.tandem.lead.discount.ListedLine;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Events of a joint sale, from its opening to what happens after it is closed. */
public sealed interface DealEvent extends Event {
    DealIdentity deal();

    @Override
    default String subject() {
        return deal().dealId().toString();
    }

    @Override
    default String recordType() {
        return "deal";
    }

    record DealOpened(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            @JsonUnwrapped OpenSale sale) implements DealEvent {
        public static DealOpened of(Deal deal, List<ListedLine> lines, Occurrence occurrence) {
            return new DealOpened(occurrence, DealIdentity.of(deal), OpenSale.of(deal, lines));
        }
    }

    record DealStageChanged(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            @JsonUnwrapped OpenSale sale) implements DealEvent {
        static DealStageChanged of(Deal deal, List<ListedLine> lines, Occurrence occurrence) {
            return new DealStageChanged(occurrence, DealIdentity.of(deal), OpenSale.of(deal, lines));
        }
    }

    /** @param fields of the open deal that have changed, by their names in the API */
    record DealChanged(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            @JsonUnwrapped OpenSale sale,
            List<String> fields) implements DealEvent {
        static DealChanged of(Deal deal, List<ListedLine> lines, List<DealField> fields, Occurrence occurrence) {
            List<String> names = fields.stream().map(DealField::fieldName).toList();
            return new DealChanged(occurrence, DealIdentity.of(deal), OpenSale.of(deal, lines), names);
        }

        /** It goes on by another version of its playbook, which nobody changes at the deal itself. */
        static DealChanged upgraded(Deal deal, List<ListedLine> lines, Occurrence occurrence) {
            return new DealChanged(occurrence, DealIdentity.of(deal), OpenSale.of(deal, lines), List.of("playbook"));
        }
    }

    /**
     * A deal was won or lost: everything that incentives and metrics need of it. The reason in words is not published.
     *
     * @param stages by which version each was run, in the order of the first entries; none for imported deals
     */
    record DealClosed(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            DealStatus outcome,
            CloseReasonCode reasonCode,
            LocalDate closedOn,
            @JsonUnwrapped Terms terms,
            @JsonUnwrapped Circumstances circumstances,
            List<StageRun> stages)
            implements DealEvent {
        public static DealClosed of(Deal deal, List<StageRun> stages, Occurrence occurrence) {
            Closure closure = deal.closure().orElseThrow();
            return new DealClosed(
                    occurrence,
                    DealIdentity.of(deal),
                    deal.status(),
                    closure.code(),
                    closure.on(),
                    Terms.of(deal.terms()),
                    Circumstances.of(deal),
                    stages);
        }
    }

    /** A sale was corrected, refunded or cancelled after it was made. */
    record DealAmended(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            @JsonUnwrapped SaleState sale) implements DealEvent {}

    record CustomerPaid(
            Occurrence occurrence,
            @JsonUnwrapped DealIdentity deal,
            @JsonUnwrapped SaleState sale) implements DealEvent {}

    /** The event that a revision publishes. */
    static DealEvent of(Deal deal, DealRevision revision, Occurrence occurrence) {
        DealIdentity identity = DealIdentity.of(deal);
        SaleState sale = SaleState.of(deal, revision);
        return revision.kind() == RevisionKind.PAID
                ? new CustomerPaid(occurrence, identity, sale)
                : new DealAmended(occurrence, identity, sale);
    }

    /**
     * The deal, its origin and its owner. Of lead and handoff on one side and the registration on the other, one is
     * null.
     */
    record DealIdentity(UUID dealId, UUID leadId, UUID handoffId, UUID registrationId, UUID partnerId) {
        public static DealIdentity of(Deal deal) {
            DealOrigin origin = deal.origin();
            return new DealIdentity(
                    deal.id(), origin.leadId(), origin.handoffId(), origin.registrationId(), origin.partnerId());
        }
    }

    /**
     * A sale that is still open, as both sides expect it to go.
     *
     * @param lines each with what it would cost by the price list
     * @param expectedCloseOn null while unknown
     */
    record OpenSale(
            String stage,
            Money amount,
            List<ListedLine> lines,
            ForecastCategory forecastCategory,
            LocalDate expectedCloseOn,
            PlaybookVersion playbook) {
        private static OpenSale of(Deal deal, List<ListedLine> lines) {
            return new OpenSale(
                    deal.stage(),
                    deal.amount(),
                    lines,
                    deal.outlook().forecastCategory(),
                    deal.outlook().expectedCloseOn(),
                    deal.playbook().orElse(null));
        }
    }

    /** The deal's amounts, lines and participants. */
    record Terms(
            Money amount,
            Money margin,
            Money annualValue,
            List<DealLine> lines,
            List<PublishedParticipant> participants,
            List<PublishedParticipant.Overlay> vendorParticipants) {
        private static Terms of(DealTerms terms) {
            return new Terms(
                    terms.amount(),
                    terms.margin(),
                    terms.annualValue(),
                    terms.lines(),
                    PublishedParticipant.of(terms.participants()),
                    PublishedParticipant.Overlay.of(terms.vendorParticipants()));
        }
    }

    /** @param responseTime from offer to acceptance; null where nothing was offered */
    record Circumstances(String territory, UUID managerId, Duration responseTime, PlaybookVersion playbook) {
        private static Circumstances of(Deal deal) {
            DealOrigin origin = deal.origin();
            return new Circumstances(
                    origin.territory(),
                    origin.managerId(),
                    origin.responseTime(),
                    deal.playbook().orElse(null));
        }
    }

    /**
     * The current state of a sale with running totals, so that a consumer that missed or reordered events needs only
     * the one with the highest number.
     *
     * @param number of the revision, from 1
     * @param moved the amount refunded or paid by this revision; null for others
     */
    record SaleState(
            int number,
            RevisionKind kind,
            Money moved,
            DealStatus status,
            LocalDate closedOn,
            @JsonUnwrapped Terms terms,
            @JsonUnwrapped Totals totals,
            @JsonUnwrapped Circumstances circumstances) {
        private static SaleState of(Deal deal, DealRevision revision) {
            return new SaleState(
                    revision.number(),
                    revision.kind(),
                    revision.moved(),
                    deal.status(),
                    deal.closedOn(),
                    Terms.of(deal.terms()),
                    new Totals(
                            deal.refunded(),
                            deal.paid(),
                            deal.netAmount(),
                            deal.books().cancelledOn()),
                    Circumstances.of(deal));
        }
    }

    /** @param netAmount amount less refunds; zero once cancelled */
    record Totals(Money refunded, Money paid, Money netAmount, LocalDate cancelledOn) {}
}
