package dev.tandem.playbook.messaging;

import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.time.hours.Opening;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementStatus;
import dev.tandem.playbook.engagement.SaleStart;
import dev.tandem.playbook.hours.PartyCalendar;
import dev.tandem.playbook.staff.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is read of the events of the lead service. */
final class LeadEvents {
    private LeadEvents() {}

    record LeadHandedOff(
            Occurrence occurrence, UUID handoffId, UUID to, UUID ownerId, UUID backupId, DocumentVersion playbook) {
        /** What was imported ran by no playbook. */
        boolean runsByPlaybook() {
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

    record HandoffRecalled(Occurrence occurrence, UUID handoffId, String reasonCode) {}

    record DealOpened(Occurrence occurrence, UUID registrationId, UUID partnerId, DocumentVersion playbook) {
        /** That of a handoff began to run when the lead was accepted; what was imported ran by no playbook. */
        boolean beginsToRun() {
            return registrationId != null && playbook != null && occurrence.origin() == Occurrence.Origin.LIVE;
        }

        /** The event names nobody at the partner: whoever has the roles there takes it up. */
        SaleStart start() {
            return new SaleStart(
                    occurrence.thread(),
                    new SaleStart.Registration(registrationId),
                    new Ownership(partnerId, null, null),
                    playbook,
                    occurrence.at());
        }
    }

    record DealStageChanged(Occurrence occurrence, String stage) {}

    record DealClosed(Occurrence occurrence, String outcome, String reasonCode) {
        EngagementStatus status() {
            return outcome.equals("won") ? EngagementStatus.WON : EngagementStatus.LOST;
        }
    }

    /** Of corrections and refunds a playbook knows nothing; a cancellation takes back that the deal was won. */
    record DealAmended(Occurrence occurrence, String status) {
        boolean isCancelled() {
            return status.equals("cancelled");
        }
    }

    record CalendarChanged(
            UUID calendarId, UUID partnerId, String zone, List<Opening> hours, List<LocalDate> holidays) {
        PartyCalendar.WorkingHours working() {
            return new PartyCalendar.WorkingHours(zone, hours, holidays);
        }
    }
}
