package dev.tandem.playbook.discount;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.event.Occurrences;
import dev.tandem.platform.event.Outbox;
import dev.tandem.platform.money.Money;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.platform.time.TenantClock;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.engagement.EngagementClosed;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.engagement.Engagements;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.StaffDirectory;
import dev.tandem.playbook.worklist.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes discount requests, and decisions on them; ends those whose time is over, or whose price has changed. */
@ApplicationScoped
public class DiscountDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final DiscountRequests requests;
    private final SalePrices prices;
    private final StaffDirectory staff;
    private final WorkItems work;
    private final Outbox outbox;
    private final Occurrences occurrences;
    private final CurrentCaller caller;
    private final TenantClock clock;

    DiscountDesk(
            Engagements engagements,
            Playbooks playbooks,
            DiscountRequests requests,
            SalePrices prices,
            StaffDirectory staff,
            WorkItems work,
            Outbox outbox,
            Occurrences occurrences,
            CurrentCaller caller,
            TenantClock clock) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.requests = requests;
        this.prices = prices;
        this.staff = staff;
        this.work = work;
        this.outbox = outbox;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param ask makes the terms of the price that the deal has
     * @param productId null for the whole deal
     * @throws DiscountRefusals.BeyondGuardrails if no one is authorized by the playbook to approve this much
     */
    public DiscountRequest request(UUID id, UUID productId, Function<Money, DiscountTerms> ask, String reason) {
        EngagementRef sale = engagements.running(id, "requestDiscount");
        DealPrice deal = prices.locked(sale.thread())
                .map(SalePrice::price)
                .filter(known -> known.of(null).filter(DiscountDesk::isPositive).isPresent())
                .orElseThrow(DiscountRefusals.NoPrice::new);
        Money price = deal.of(productId)
                .filter(DiscountDesk::isPositive)
                .orElseThrow(() -> new DiscountRefusals.ProductNotInDeal(productId));
        return written(decided(sale, ask.apply(price), deal.of(null).orElseThrow(), reason), sale);
    }

    private DiscountRequest decided(EngagementRef sale, DiscountTerms terms, Money wholePrice, String reason) {
        InvalidRequest.ifAny(FieldFault.ifPast("/validUntil", terms.validUntil(), clock.today()));
        Actor actor = actor();
        List<DiscountRequest> open = requests.open(sale.engagementId());
        // What awaits a decision counts as well: it may be granted before this one is.
        PartOfPrice reduction = granted(open).with(terms);
        if (reduction.compareTo(PartOfPrice.ALL) > 0) {
            throw new DiscountRefusals.BeyondPrice();
        }
        Guardrails guardrails =
                new Guardrails(playbooks.visible(sale.playbook().id()).content().guardrails(), wholePrice);
        Optional<PricingGuardrail> allowing = guardrails.allowing(actor.side(), actor.roles(), reduction);
        if (allowing.isPresent()) {
            return DiscountRequest.granted(
                    sale, terms, reason, actor, allowing.get().code(), clock.now());
        }
        List<ApprovalStep> approvers = guardrails
                .approvers(actor.side(), actor.roles(), reduction)
                .orElseThrow(() -> new DiscountRefusals.BeyondGuardrails(
                        granted(in(DiscountStatus.APPROVED, open)).beside(terms),
                        granted(in(DiscountStatus.PENDING, open)).beside(terms),
                        guardrails.most(actor.side(), actor.roles())));
        return DiscountRequest.pending(sale, terms, reason, actor, approvers, clock.now());
    }

    private static List<DiscountRequest> in(DiscountStatus status, List<DiscountRequest> requests) {
        return requests.stream().filter(one -> one.status() == status).toList();
    }

    /** Who acts on discounts, with the functional roles for which a playbook may have guardrails, too. */
    public Actor actor() {
        return staff.actor(caller.get());
    }

    private static boolean isPositive(Money price) {
        return price.amount().signum() > 0;
    }

    private static GrantedDiscounts granted(List<DiscountRequest> held) {
        return new GrantedDiscounts(held.stream().map(DiscountRequest::terms).toList());
    }

    /** @throws Refusal unless the caller is who has to approve it for a side, and is not the requester */
    public DiscountRequest approve(UUID id, UUID request) {
        EngagementRef sale = engagements.running(id, "approveDiscount");
        DiscountRequest requested = requests.of(sale.engagementId(), request);
        requested.approve(actor(), clock.now());
        if (requested.status() == DiscountStatus.PENDING) {
            // The first side's approval changes nothing for consumers of events.
            requests.persistAndFlush(requested);
            return noted(requested, sale);
        }
        return written(requested, sale);
    }

    /** @throws Refusal likewise */
    public DiscountRequest refuse(UUID id, UUID request, String reason) {
        EngagementRef sale = engagements.running(id, "refuseDiscount");
        DiscountRequest requested = requests.of(sale.engagementId(), request);
        requested.refuse(actor(), reason);
        return written(requested, sale);
    }

    /** @throws Refusal unless the caller asked for it, or leads that side */
    public DiscountRequest withdraw(UUID id, UUID request) {
        EngagementRef sale = engagements.running(id, "withdrawDiscount");
        DiscountRequest requested = requests.of(sale.engagementId(), request);
        requested.withdraw(actor());
        return written(requested, sale);
    }

    /** @throws dev.tandem.platform.problem.NotFound also if it is on another sale, or another partner's */
    public DiscountRequest find(UUID id, UUID request) {
        return requests.of(engagements.sale(id).engagementId(), request);
    }

    /** @param status null for any */
    public List<DiscountRequest> page(UUID id, DiscountStatus status, UUID after, int limit) {
        return requests.page(engagements.sale(id).engagementId(), status, after, limit);
    }

    /** What was agreed for the deal of a sale that the caller can see; empty while the lead service has told nothing. */
    public Optional<Money> agreed(EngagementRef sale) {
        return prices.of(sale).map(SalePrice::price).map(DealPrice::amount);
    }

    /** The deal was opened, or changed. What was asked for another price is void. */
    public void priced(UUID thread, UUID partnerId, int dealRevision, DealPrice price) {
        SalePrice known = prices.locked(thread).orElseGet(() -> new SalePrice(thread, partnerId));
        if (!known.told(dealRevision, price)) {
            return;
        }
        prices.persist(known);
        engagements.runningOf(thread).ifPresent(sale -> {
            List<DiscountRequest> open = requests.open(sale.engagementId());
            GrantedDiscounts granted = granted(open);
            open.stream()
                    .filter(request -> !price.keeps(request.terms(), granted))
                    .forEach(request -> end(request, DiscountStatus.VOID, sale));
        });
    }

    /** @return how many were looked at */
    int expire(int limit) {
        List<DiscountRequest> over = requests.expiring(clock.today(), limit);
        over.forEach(request -> end(request, DiscountStatus.EXPIRED, engagements.sale(request.engagementId())));
        return over.size();
    }

    private void end(DiscountRequest request, DiscountStatus ended, EngagementRef sale) {
        if (request.end(ended)) {
            written(request, sale);
        }
    }

    /** What has held until the end of a sale stays as it was. */
    void settle(@Observes EngagementClosed closed) {
        requests.open(closed.sale().engagementId()).forEach(DiscountRequest::settle);
    }

    private DiscountRequest written(DiscountRequest request, EngagementRef sale) {
        requests.persistAndFlush(request);
        outbox.publish(DiscountEvent.of(request, sale, occurrences.of(request, sale.thread())));
        return noted(request, sale);
    }

    private DiscountRequest noted(DiscountRequest request, EngagementRef sale) {
        work.note(sale.work(request.id()), request.openWork(clock.zone()), clock.now());
        return request;
    }
}
