package dev.tandem.playbook.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.time.hours.Opening;
import dev.tandem.playbook.discount.DealPrice;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.SaleStart;
import dev.tandem.playbook.fact.FactKind;
import dev.tandem.playbook.fact.Measure;
import dev.tandem.playbook.fact.PartnerFact;
import dev.tandem.playbook.hours.PartyCalendar;
import dev.tandem.playbook.staff.Ownership;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The parts of the lead service's events that are read. */
final class LeadEvents {
    private LeadEvents() {}

    /** @param handoffId null for a sale that begins with a registration */
    record SaleAssigned(
            Occurrence occurrence,
            UUID experimentId,
            UUID handoffId,
            UUID registrationId,
            String arm,
            int sharePercent) {
        UUID originId() {
            return handoffId == null ? registrationId : handoffId;
        }

        boolean isVariant() {
            return arm.equals("variant");
        }
    }

    /** Imported deals have no playbook. */
    record HandoffOffered(UUID handoffId, UUID to, DocumentVersion playbook) {}

    /** Declined, expired, or withdrawn. */
    record OfferEnded(UUID handoffId) {}

    record LeadHandedOff(
            Occurrence occurrence,
            UUID handoffId,
            UUID to,
            UUID ownerId,
            UUID backupId,
            Instant offeredAt,
            DocumentVersion playbook) {
        /** Imported deals have no playbook. */
        boolean hasPlaybook() {
            return playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
        }

        SaleStart start() {
            return new SaleStart(
                    occurrence.thread(),
                    new SaleStart.Handoff(handoffId),
                    new Ownership(to, ownerId, backupId),
                    playbook,
                    occurrence.at());
        }
    }

    record FirstTouchRecorded(
            Occurrence occurrence,
            UUID handoffId,
            UUID partnerId,
            Instant offeredAt,
            Instant firstTouchAt,
            DocumentVersion playbook) {
        /** As of the handoff that it is about. */
        boolean hasPlaybook() {
            return playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
        }

        /** From the offer on: time on the clock, not working time. */
        PartnerFact fact() {
            return new PartnerFact(
                    partnerId,
                    FactKind.FIRST_TOUCH,
                    occurrence.thread(),
                    handoffId,
                    firstTouchAt,
                    Measure.of(Duration.between(offeredAt, firstTouchAt)));
        }
    }

    record ServiceLevelBreached(
            Occurrence occurrence, UUID handoffId, UUID partnerId, String clock, Duration overdueBy) {
        PartnerFact fact() {
            FactKind kind = clock.equals("acceptance") ? FactKind.ACCEPTANCE_LATE : FactKind.FIRST_TOUCH_LATE;
            return new PartnerFact(
                    partnerId, kind, occurrence.thread(), handoffId, occurrence.at(), Measure.of(overdueBy));
        }
    }

    record HandoffRecalled(Occurrence occurrence, UUID handoffId, String reasonCode) {}

    record DealOpened(
            Occurrence occurrence,
            UUID registrationId,
            UUID partnerId,
            DocumentVersion playbook,
            Money amount,
            List<DealPrice.Line> lines) {
        DealPrice price() {
            return new DealPrice(amount, lines);
        }

        /** A handoff's engagement starts when the lead is accepted; imported deals have no playbook. */
        boolean startsEngagement() {
            return registrationId != null && playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
        }

        /** The event names no person at the partner: the people who have the roles there take it up. */
        SaleStart start() {
            return new SaleStart(
                    occurrence.thread(),
                    new SaleStart.Registration(registrationId),
                    new Ownership(partnerId, null, null),
                    playbook,
                    occurrence.at());
        }
    }

    record DealChanged(
            Occurrence occurrence, UUID partnerId, DocumentVersion playbook, Money amount, List<DealPrice.Line> lines) {
        DealPrice price() {
            return new DealPrice(amount, lines);
        }
    }

    record DealStageChanged(Occurrence occurrence, String stage) {}

    record GateShut(Occurrence occurrence, UUID engagementId, int engagementRevision, String stage) {}

    record DealClosed(
            Occurrence occurrence, UUID dealId, UUID partnerId, String outcome, String reasonCode, Money amount) {
        EngagementStatus status() {
            return outcome.equals("won") ? EngagementStatus.WON : EngagementStatus.LOST;
        }

        PartnerFact fact() {
            FactKind kind = status() == EngagementStatus.WON ? FactKind.DEAL_WON : FactKind.DEAL_LOST;
            return new PartnerFact(partnerId, kind, occurrence.thread(), dealId, occurrence.at(), Measure.of(amount));
        }
    }

    /** Corrections and refunds do not concern a playbook; a cancellation revokes that the deal was won. */
    record DealAmended(Occurrence occurrence, UUID dealId, UUID partnerId, String status, Money netAmount) {
        boolean isCancelled() {
            return status.equals("cancelled");
        }

        PartnerFact fact() {
            return new PartnerFact(
                    partnerId,
                    FactKind.DEAL_AMENDED,
                    occurrence.thread(),
                    dealId,
                    occurrence.at(),
                    Measure.of(netAmount));
        }
    }

    record CalendarChanged(
            UUID calendarId, UUID partnerId, String zone, List<Opening> hours, List<LocalDate> holidays) {
        PartyCalendar.WorkingHours working() {
            return new PartyCalendar.WorkingHours(zone, hours, holidays);
        }
    }
}
