package dev.tandem.playbook.whatif;

import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.Engagement;
import dev.tandem.playbook.engagement.EngagementDesk;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.hours.Calendars;
import dev.tandem.playbook.hours.SideHours;
import dev.tandem.playbook.partner.PartnerTraits;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.playbook.Playbook;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.Ownership;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Replays a version of a playbook, published or not, over what the sales of its playbook have recorded. Nothing is changed, and no
 * transaction is longer than a part of the sales takes.
 */
@ApplicationScoped
public class WhatIfDesk {
    private static final int PART = 200;

    private final Playbooks playbooks;
    private final Partners partners;
    private final Engagements engagements;
    private final EngagementDesk desk;
    private final Calendars calendars;
    private final TenantClock clock;

    WhatIfDesk(
            Playbooks playbooks,
            Partners partners,
            Engagements engagements,
            EngagementDesk desk,
            Calendars calendars,
            TenantClock clock) {
        this.playbooks = playbooks;
        this.partners = partners;
        this.engagements = engagements;
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A question as it stands when it is asked.
     *
     * @param sales how many there are to look at
     * @param wanted makes conditions of those sales; each query uses up its own
     */
    public record Question(
            String code, PlaybookContent content, long sales, Instant now, Supplier<Conditions> wanted) {}

    /**
     * One sale with its difference.
     *
     * @param difference empty if it began before its stages were recorded
     * @param outside whether the version is not for its partner, so that no sale of it would begin with it
     */
    public record Answer(Engagement sale, Optional<SaleDifference> difference, boolean outside) {
        public boolean isDifferent() {
            return difference.filter(one -> outside || !one.isNone()).isPresent();
        }
    }

    /** @throws dev.tandem.platform.problem.NotFound if the caller can see no such version */
    public Question question(UUID id, Supplier<Conditions> wanted) {
        Playbook version = playbooks.visible(id);
        long sales = engagements.using(version.code(), wanted.get()).count();
        return new Question(version.code(), version.content(), sales, clock.now(), wanted);
    }

    /**
     * The next part of the sales.
     *
     * @param after the last sale of the part before; null for the first one
     * @return empty after the last part
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Answer> next(Question question, UUID after) {
        List<Engagement> sales = engagements
                .using(question.code(), question.wanted().get().and("id > ?", after))
                .page(0, PART)
                .list();
        Map<Ownership, List<Task>> tasks =
                desk.tasks(sales.stream().map(Engagement::owners).collect(Collectors.toSet()), question.content());
        Map<UUID, SideHours> hours =
                calendars.of(sales.stream().map(Engagement::partnerId).collect(Collectors.toSet()));
        Map<UUID, PartnerTraits> traits =
                partners.traits(sales.stream().map(Engagement::partnerId).collect(Collectors.toSet()));
        return sales.stream()
                .map(sale -> new Answer(
                        sale,
                        RecordedSale.of(sale, question.now())
                                .map(recorded -> SaleDifference.of(
                                        recorded,
                                        OtherVersion.of(
                                                recorded,
                                                question.content(),
                                                tasks.get(sale.owners()),
                                                hours.get(sale.partnerId())))),
                        !question.content().isFor(traits.get(sale.partnerId()))))
                .toList();
    }
}
