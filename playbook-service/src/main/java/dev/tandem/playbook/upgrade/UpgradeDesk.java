package dev.tandem.playbook.upgrade;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.document.DocumentStatus;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.gate.GatePlan;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.partner.PartnerTraits;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Previews the change of a running sale to another version, and makes it on request. */
@ApplicationScoped
public class UpgradeDesk {
    private final Engagements engagements;
    private final EngagementDesk desk;
    private final Playbooks playbooks;
    private final Partners partners;
    private final Calendars calendars;
    private final CurrentCaller caller;
    private final TenantClock clock;

    UpgradeDesk(
            Engagements engagements,
            EngagementDesk desk,
            Playbooks playbooks,
            Partners partners,
            Calendars calendars,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.desk = desk;
        this.playbooks = playbooks;
        this.partners = partners;
        this.calendars = calendars;
        this.caller = caller;
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
        List<Task> tasks = upgrade(engagement, target).tasks();
        return desk.upgrade(engagement, target, tasks, caller.get().personId(), clock.now());
    }

    /**
     * The running sales that use another version of the same playbook.
     *
     * @throws UpgradeRefusals.NotAnUpgrade if nothing can change to that version, as it is not published
     */
    public Page<Prospect> prospects(UUID to, Conditions wanted, ListRequest request) {
        Playbook target = published(to);
        Page<Engagement> sales = engagements.usingOthersOf(target, wanted, request);
        Map<UUID, Playbook> present = playbooks.each(
                sales.items().stream().map(sale -> sale.playbook().id()).collect(Collectors.toSet()));
        Map<Ownership, List<Task>> next = desk.tasks(
                sales.items().stream().map(Engagement::owners).collect(Collectors.toSet()), target.content());
        Map<UUID, SideHours> hours =
                calendars.of(sales.items().stream().map(Engagement::partnerId).collect(Collectors.toSet()));
        Map<UUID, PartnerTraits> traits = partners.traits(
                sales.items().stream().map(Engagement::partnerId).collect(Collectors.toSet()));
        return sales.map(sale -> new Prospect(
                sale,
                upgrade(sale, target, next.get(sale.owners()), hours.get(sale.partnerId())),
                obstacle(present.get(sale.playbook().id()), target)
                        .or(() -> outside(target, traits.get(sale.partnerId())))));
    }

    /** Each for itself: what one of them is refused for does not keep the others from changing. In the order of the request. */
    public List<Result> upgradeEach(UUID to, List<Wanted> sales) {
        published(to);
        return sales.stream().map(sale -> result(to, sale)).toList();
    }

    private Result result(UUID to, Wanted sale) {
        try {
            upgrade(sale.engagementId(), sale.from(), to, sale.revision());
            return new Result(sale.engagementId(), Optional.empty());
        } catch (Refusal refusal) {
            return new Result(sale.engagementId(), Optional.of(refusal));
        }
    }

    private Playbook published(UUID id) {
        Playbook playbook = playbooks.visible(id);
        if (playbook.status() != DocumentStatus.PUBLISHED) {
            throw new UpgradeRefusals.NotAnUpgrade("notPublished");
        }
        if (playbook.experimentId().isPresent()) {
            throw new UpgradeRefusals.NotAnUpgrade("variant");
        }
        return playbook;
    }

    private Upgrade upgrade(Engagement engagement, Playbook target) {
        return upgrade(
                engagement,
                target,
                desk.tasks(engagement.owners(), target.content()),
                calendars.of(engagement.partnerId()));
    }

    private static Upgrade upgrade(Engagement engagement, Playbook target, List<Task> next, SideHours hours) {
        List<ClosingTerm> closing =
                ClosingTerm.keeping(ClosingTerm.of(target.content().closingNeeds()), engagement.closing());
        return Upgrade.of(
                engagement.tasks(),
                engagement.gates(),
                GatePlan.of(target.content()),
                next,
                closing,
                engagement.times(hours));
    }

    private Playbook target(Engagement engagement, UUID to) {
        engagement.requireRunning("upgrade");
        Playbook target = playbooks.visible(to);
        Playbook present = playbooks.visible(engagement.playbook().id());
        Refusal.ifAny(obstacle(present, target)
                .or(() -> outside(target, partners.traits(engagement.partnerId())))
                .map(UpgradeRefusals.NotAnUpgrade::new));
        return target;
    }

    private static Optional<String> obstacle(Playbook present, Playbook target) {
        if (!target.code().equals(present.code())) {
            return Optional.of("otherPlaybook");
        }
        if (target.id().equals(present.id())) {
            return Optional.of("sameVersion");
        }
        if (target.status() != DocumentStatus.PUBLISHED) {
            return Optional.of("notPublished");
        }
        // Else a sale could step back to pass a gate by what an older version did not ask for.
        if (target.version() < present.version()) {
            return Optional.of("olderVersion");
        }
        // The deal goes through the stages that it began with, whatever version its engagement uses.
        return stages(target).equals(stages(present)) ? Optional.empty() : Optional.of("otherStages");
    }

    /** A sale runs by what is for its partner, as when it begins. */
    private Optional<String> outside(Playbook target, PartnerTraits partner) {
        // Else the sales that a variant is judged by would have been picked by hand. Partners are not told which
        // version is one.
        if (target.experimentId().isPresent()) {
            return Optional.of(caller.get().isVendor() ? "variant" : "notForPartner");
        }
        return target.content().isFor(partner) ? Optional.empty() : Optional.of("notForPartner");
    }

    private static List<String> stages(Playbook playbook) {
        return playbook.content().stages().stream().map(Stage::code).toList();
    }

    /** The effect of an upgrade on an engagement in its current state. */
    public record Preview(Engagement engagement, DocumentVersion to, Upgrade upgrade) {}

    /**
     * The same for one of many.
     *
     * @param because why it cannot change to that version, as in {@link UpgradeRefusals.NotAnUpgrade}; empty if it can
     */
    public record Prospect(Engagement engagement, Upgrade upgrade, Optional<String> because) {}

    /**
     * One of many sales that are to change.
     *
     * @param from its version at the preview
     * @param revision the engagement's at the preview
     */
    public record Wanted(UUID engagementId, UUID from, int revision) {}

    /** @param refusal why the sale has not changed; empty if it has */
    public record Result(UUID engagementId, Optional<Refusal> refusal) {}
}
