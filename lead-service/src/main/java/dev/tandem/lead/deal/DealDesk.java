package dev.tandem.lead.deal;

import dev.tandem.lead.deal.Closure.CloseReasonCode;
import dev.tandem.lead.deal.Closure.CloseReasonFaults;
import dev.tandem.lead.deal.DealEvent.DealChanged;
import dev.tandem.lead.deal.DealEvent.DealClosed;
import dev.tandem.lead.deal.DealEvent.DealOpened;
import dev.tandem.lead.deal.DealEvent.DealStageChanged;
import dev.tandem.lead.deal.terms.DealTerms;
import dev.tandem.lead.deal.terms.KnownParties;
import dev.tandem.lead.discount.GrantedDiscounts;
import dev.tandem.lead.gate.Gates;
import dev.tandem.lead.playbook.PlaybookContent;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.Playbooks;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.time.TenantClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Opens deals, moves them through the playbook's stages, and closes them. */
@ApplicationScoped
public class DealDesk {
    private final Deals deals;
    private final DealOrigins origins;
    private final KnownParties parties;
    private final StageEntries stages;
    private final Playbooks playbooks;
    private final Gates gates;
    private final GrantedDiscounts discounts;
    private final ListPrices prices;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final TenantClock clock;

    DealDesk(
            Deals deals,
            DealOrigins origins,
            KnownParties parties,
            StageEntries stages,
            Playbooks playbooks,
            Gates gates,
            GrantedDiscounts discounts,
            ListPrices prices,
            Outbox outbox,
            Occurrences occurrences,
            TenantClock clock) {
        this.deals = deals;
        this.origins = origins;
        this.parties = parties;
        this.stages = stages;
        this.playbooks = playbooks;
        this.gates = gates;
        this.discounts = discounts;
        this.prices = prices;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** Opens the one deal of an accepted handoff, in the first stage of its playbook. */
    public Deal openOfHandoff(UUID handoffId, DealTerms terms, DealForecast outlook) {
        parties.require(terms);
        return open(origins.ofHandoff(handoffId, terms), outlook);
    }

    /** Opens the one deal of an approved registration. */
    public Deal openOfRegistration(UUID registrationId, DealTerms terms, DealForecast outlook) {
        parties.require(terms);
        return open(origins.ofRegistration(registrationId, terms), outlook);
    }

    private Deal open(Deal deal, DealForecast outlook) {
        expect(deal, outlook);
        deals.persistAndFlush(deal);
        stages.entered(deal, deal.openedAt());
        outbox.publish(DealOpened.of(deal, prices.of(deal), now(deal)));
        return deal;
    }

    /**
     * @param named the fields to change, by their names in the contract
     * @throws DealRefusals.FieldsLocked with the fields that this side cannot change
     */
    public Deal change(Deal deal, Collection<String> named, boolean byVendor, DealTerms terms, DealForecast outlook) {
        deal.require(DealAction.CHANGE);
        List<DealField> fields = DealField.named(named);
        List<DealField> locked = fields.stream()
                .filter(field -> field.lockedBy(deal.status(), byVendor).isPresent())
                .toList();
        if (!locked.isEmpty()) {
            throw new DealRefusals.FieldsLocked(locked);
        }
        if (!fields.stream().allMatch(DealField::isJoint)) {
            parties.require(terms, deal.terms());
            deal.change(terms);
        }
        expect(deal, outlook);
        deals.persistAndFlush(deal);
        outbox.publish(DealChanged.of(deal, prices.of(deal), fields, now(deal)));
        return deal;
    }

    private void expect(Deal deal, DealForecast outlook) {
        LocalDate opened = LocalDate.ofInstant(deal.openedAt(), clock.zone());
        if (outlook.expectedCloseOn() != null && outlook.expectedCloseOn().isBefore(opened)) {
            String message = "must not be before " + opened + ", when the deal was opened";
            throw new InvalidRequest(List.of(new FieldFault("/expectedCloseOn", "range", message)));
        }
        deal.expect(outlook);
    }

    /** @throws DealRefusals.StageNotReachable unless it is the playbook's next stage or an earlier one */
    public Deal advance(UUID id, String stage) {
        Deal deal = deals.visible(id);
        deal.require(DealAction.ADVANCE);
        boolean reachable = deal.playbook()
                .map(version -> playbooks.get(version).content().allowsMove(deal.stage(), stage))
                .orElse(false);
        if (!reachable) {
            throw new DealRefusals.StageNotReachable(deal.stage(), stage);
        }
        gates.of(deal.thread(), stage).pass();
        deal.moveTo(stage);
        deals.persistAndFlush(deal);
        stages.entered(deal, clock.now());
        outbox.publish(DealStageChanged.of(deal, prices.of(deal), now(deal)));
        return deal;
    }

    /**
     * Winning has a gate of its own; losing has none.
     *
     * @param closedOn its business date; today if null
     * @throws InvalidRequest when the reason does not belong to the outcome
     */
    public Deal close(UUID id, DealStatus outcome, CloseReasonCode code, String reason, LocalDate closedOn) {
        Deal deal = deals.visible(id);
        deal.require(DealAction.CLOSE);
        InvalidRequest.ifAny(CloseReasonFaults.of(
                code, reason, outcome == DealStatus.WON ? CloseReasonCode.WON : CloseReasonCode.LOST));
        LocalDate on = closingDay(deal, closedOn);
        if (outcome == DealStatus.WON) {
            deal.playbook().ifPresent(version -> requireWinnable(deal, version));
        }
        deal.close(outcome, new Closure(on, code, reason));
        deals.persistAndFlush(deal);
        stages.left(deal, clock.now());
        outbox.publish(DealClosed.of(deal, stages.runs(deal), now(deal)));
        return deal;
    }

    /** @throws Refusal if the playbook requires more, or if it was sold for less than was granted */
    private void requireWinnable(Deal deal, PlaybookVersion version) {
        gates.of(deal.thread(), PlaybookContent.WON).pass();
        if (playbooks.get(version).content().hasGuardrails()) {
            discounts.require(deal.thread(), prices.of(deal));
        }
    }

    private LocalDate closingDay(Deal deal, LocalDate closedOn) {
        LocalDate today = clock.today();
        LocalDate on = closedOn == null ? today : closedOn;
        LocalDate opened = LocalDate.ofInstant(deal.openedAt(), clock.zone());
        if (on.isAfter(today) || on.isBefore(opened)) {
            throw new DealRefusals.ClosedOnOutOfRange(on, opened, today);
        }
        return on;
    }

    private Occurrence now(Deal deal) {
        return occurrences.of(deal, deal.thread());
    }
}
