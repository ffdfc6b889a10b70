package dev.tandem.lead.messaging;

import dev.tandem.lead.discount.Discount;
import dev.tandem.lead.gate.GateKeeper;
import dev.tandem.lead.partner.Partner;
import dev.tandem.lead.playbook.Audience;
import dev.tandem.lead.playbook.PlaybookContent;
import dev.tandem.lead.playbook.PlaybookContent.Question;
import dev.tandem.lead.playbook.PlaybookExperiment;
import dev.tandem.lead.playbook.PlaybookVersion;
import dev.tandem.lead.playbook.SaleCriteria;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.platform.time.TenantTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The events of the playbook service, as far as this service reads them. */
final class PlaybookEvents {
    private PlaybookEvents() {}

    record TenantRegistered(ZoneId zone) {
        TenantTime time() {
            return new TenantTime(zone, Duration.ZERO);
        }
    }

    /** @param ahead of real time, in total */
    record TenantClockMoved(ZoneId zone, Duration ahead) {
        TenantTime time() {
            return new TenantTime(zone, ahead);
        }
    }

    record PartnerState(
            UUID partnerId,
            String externalId,
            String name,
            String type,
            String tier,
            String territory,
            UUID managerId,
            String status) {
        Partner.Announced now() {
            return new Partner.Announced(externalId, name, type, tier, territory, managerId, status);
        }
    }

    /** Who of a sale's people gave what to whom. An owner is null if that stays, and so is a backup. */
    record WorkReassigned(Occurrence occurrence, List<Handed> work) {
        UUID owner() {
            return to("owner");
        }

        UUID backup() {
            return to("backup");
        }

        private UUID to(String kind) {
            return work.stream()
                    .filter(handed -> handed.kind().equals(kind))
                    .map(Handed::to)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        /** @param to absent for a backup that the sale lacks from then on */
        record Handed(String kind, UUID to) {}
    }

    record PartnerTierChanged(UUID partnerId, String tier) {}

    /** @param partnerId absent for the vendor's own people */
    record PersonChanged(Occurrence occurrence, UUID personId, UUID partnerId, boolean active) {}

    /** @param experimentId null unless it is a variant */
    record PlaybookPublished(
            UUID playbookId,
            String code,
            int version,
            List<PlaybookContent.Stage> stages,
            List<String> requiredHandoffFields,
            PlaybookContent.MessageTemplate handoffTemplate,
            Duration acceptWithin,
            Duration firstTouchWithin,
            List<String> guardrails,
            List<Question> qualification,
            Audience audience,
            SaleCriteria appliesTo,
            UUID experimentId) {
        PlaybookContent content() {
            return new PlaybookContent(
                    stages,
                    requiredHandoffFields,
                    handoffTemplate,
                    acceptWithin,
                    firstTouchWithin,
                    guardrails,
                    qualification);
        }
    }

    /** @param lastDay null for none */
    record ExperimentStarted(
            Occurrence occurrence,
            UUID experimentId,
            PlaybookVersion control,
            PlaybookVersion variant,
            int sharePercent,
            LocalDate lastDay) {
        PlaybookExperiment experiment() {
            return new PlaybookExperiment(
                    experimentId,
                    control.id(),
                    variant,
                    lastDay,
                    new PlaybookExperiment.Share(sharePercent, occurrence.at()));
        }
    }

    record ExperimentChanged(Occurrence occurrence, UUID experimentId, int sharePercent) {
        PlaybookExperiment.Share share() {
            return new PlaybookExperiment.Share(sharePercent, occurrence.at());
        }
    }

    record ExperimentEnded(UUID experimentId, String outcome) {
        boolean isAdopted() {
            return outcome.equals("adopted");
        }
    }

    record PlaybookRetired(UUID playbookId, int version) {
        PlaybookVersion retired() {
            return new PlaybookVersion(playbookId, version);
        }
    }

    record EngagementStarted(Occurrence occurrence, UUID engagementId, List<GateKeeper.Announced> gates) {}

    /** @param handoffId null for a sale that began with a registration */
    record EngagementUpgraded(
            Occurrence occurrence,
            UUID engagementId,
            UUID handoffId,
            UUID registrationId,
            PlaybookVersion playbook,
            List<GateKeeper.Announced> gates) {}

    /** {@code GateProgressed}, {@code GateSatisfied} and {@code GateReopened} all carry the gate's complete state. */
    record GateProgress(Occurrence occurrence, UUID engagementId, GateKeeper.Announced gate) {}

    record DiscountApproved(
            Occurrence occurrence, UUID discountRequestId, UUID partnerId, UUID productId, Discount discount) {}

    /** {@code DiscountWithdrawn}, {@code DiscountExpired} and {@code DiscountVoided} end what was asked for, or granted. */
    record DiscountEnded(UUID discountRequestId) {}
}
