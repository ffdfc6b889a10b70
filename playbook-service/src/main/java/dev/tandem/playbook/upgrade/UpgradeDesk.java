package dev.tandem.playbook.upgrade;

import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.engagement.EngagementWriter;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.gate.Gate;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.PlaybookStatus;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Previews the change of a running sale to another version, and makes it on request. */
@ApplicationScoped
public class UpgradeDesk {
    private final Engagements engagements;
    private final EngagementDesk desk;
    private final Playbooks playbooks;
    private final Calendars calendars;
    private final EngagementWriter announcements;
    private final TenantClock clock;

    UpgradeDesk(
            Engagements engagements,
            EngagementDesk desk,
            Playbooks playbooks,
            EngagementWriter announcements,
            Calendars calendars,
            TenantClock clock) {
        this.engagements = engagements;
        this.desk = desk;
        this.playbooks = playbooks;
        this.announcements = announcements;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws UpgradeRefusals.NotAnUpgrade if a running sale cannot change to that version */
    public Preview preview(UUID id, UUID to) {
        Engagement engagement = engagements.visible(id);
        Playbook target = target(engagement, to);
        DocumentVersion version = new DocumentVersion(target.id(), target.version());
        return new Preview(engagement, version, upgrade(engagement, target));
    }

    /**
     * @param from the version at the preview
     * @param revision of the engagement at the preview
     * @throws UpgradeRefusals.PreviewOutdated if the preview no longer matches the upgrade
     */
    public Engagement upgrade(UUID id, UUID from, UUID to, int revision) {
        Engagement engagement = engagements.visible(id);
        DocumentVersion before = engagement.playbook();
        if (!before.id().equals(from) || engagement.revision() != revision) {
            throw new UpgradeRefusals.PreviewOutdated(before, engagement.revision());
        }
        Playbook target = target(engagement, to);
        List<Gate.Change> changes = engagement.upgrade(
                target, upgrade(engagement, target).tasks(), clock.now(), calendars.of(engagement.partnerId()));
        return announcements.upgraded(engagement, before, changes);
    }

    private Upgrade upgrade(Engagement engagement, Playbook target) {
        List<Task> next = desk.tasks(engagement.owners(), target.content());
        return Upgrade.of(engagement.tasks(), engagement.gates(), GatePlan.of(target.content()), next);
    }

    private Playbook target(Engagement engagement, UUID to) {
        engagement.requireRunning("upgrade");
        Playbook target = playbooks.visible(to);
        Playbook present = playbooks.visible(engagement.playbook().id());
        UpgradeRefusals.NotAnUpgrade.unless(target.code().equals(present.code()), "otherPlaybook");
        UpgradeRefusals.NotAnUpgrade.unless(!target.id().equals(present.id()), "sameVersion");
        UpgradeRefusals.NotAnUpgrade.unless(target.status() == PlaybookStatus.PUBLISHED, "notPublished");
        // The deal goes through the stages that it began with, whatever version its engagement uses.
        UpgradeRefusals.NotAnUpgrade.unless(stages(target).equals(stages(present)), "otherStages");
        return target;
    }

    private static List<String> stages(Playbook playbook) {
        return playbook.content().stages().stream().map(Stage::code).toList();
    }

    /** The effect of an upgrade on an engagement in its current state. */
    public record Preview(Engagement engagement, DocumentVersion to, Upgrade upgrade) {}
}
