package dev.tandem.playbook.discount;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes discount requests, and decisions on them. */
@ApplicationScoped
public class DiscountDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final DiscountRequests requests;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    DiscountDesk(
            Engagements engagements,
            Playbooks playbooks,
            DiscountRequests requests,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.requests = requests;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws DiscountRefusals.BeyondGuardrails if no one is authorized by the playbook to approve this much */
    public DiscountRequest request(UUID id, Discount discount, String reason) {
        EngagementRef sale = engagements.running(id, "requestDiscount");
        Actor actor = Actor.of(caller.get());
        Guardrails guardrails = new Guardrails(
                playbooks.visible(sale.playbook().id()).content().guardrails(),
                actor.side(),
                caller.get().roles(),
                discount.price());
        Optional<String> allowing = guardrails.allowing(discount).map(PricingGuardrail::code);
        if (allowing.isEmpty() && guardrails.isFinal()) {
            throw new DiscountRefusals.BeyondGuardrails();
        }
        return announced(new DiscountRequest(sale, discount, reason, actor, allowing, clock.now()), sale);
    }

    /** @throws Refusal unless the caller decides for a side, and is not the requester */
    public DiscountRequest approve(UUID id, UUID request) {
        EngagementRef sale = engagements.running(id, "approveDiscount");
        DiscountRequest requested = requests.of(sale.engagementId(), request);
        requested.approve(Actor.of(caller.get()), clock.now());
        // The first side's approval changes nothing for consumers of events.
        return requested.status() == DiscountStatus.PENDING ? written(requested) : announced(requested, sale);
    }

    /** @throws Refusal likewise */
    public DiscountRequest refuse(UUID id, UUID request, String reason) {
        EngagementRef sale = engagements.running(id, "refuseDiscount");
        DiscountRequest requested = requests.of(sale.engagementId(), request);
        requested.refuse(Actor.of(caller.get()), reason);
        return announced(requested, sale);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public DiscountRequest find(UUID id, UUID request) {
        return requests.of(engagements.sale(id).engagementId(), request);
    }

    public List<DiscountRequest> page(UUID id, UUID after, int limit) {
        return requests.page(engagements.sale(id).engagementId(), after, limit);
    }

    private DiscountRequest announced(DiscountRequest request, EngagementRef sale) {
        written(request);
        outbox.publish(DiscountEvent.of(request, sale, occurrences.of(request, sale.thread())));
        return request;
    }

    private DiscountRequest written(DiscountRequest request) {
        requests.persistAndFlush(request);
        return request;
    }
}
