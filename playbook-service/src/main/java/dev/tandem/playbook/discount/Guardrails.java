package dev.tandem.playbook.discount;

import dev.tandem.platform.caller.Role;
import dev.tandem.platform.money.Money;
import dev.tandem.playbook.approval.ApprovalStep;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The discounts that each role may grant alone on one sale, and who approves more. */
public final class Guardrails {
    private static final Comparator<PricingGuardrail> BY_MAXIMUM = Comparator.comparing(PricingGuardrail::maximum);

    private final List<PricingGuardrail> rails;
    private final Money price;

    /** @param price of the whole sale before any discount */
    public Guardrails(List<PricingGuardrail> rails, Money price) {
        this.rails = rails;
        this.price = price;
    }

    /** The narrowest guardrail that lets somebody with these roles grant it; empty if it exceeds all. */
    Optional<PricingGuardrail> allowing(Side side, Collection<String> roles, PartOfPrice reduction) {
        return of(side, roles).filter(rail -> allows(rail, reduction)).min(BY_MAXIMUM);
    }

    /** The most that somebody with these roles grants alone on this sale; empty if no guardrail of theirs lets them. */
    Optional<PartOfPrice> most(Side side, Collection<String> roles) {
        return most(of(side, roles));
    }

    /**
     * Who has to approve it: on one side the approver that the guardrail names for it, or whoever that approver's own guardrail names,
     * until one may grant as much; on the other side a leader who may. Empty if no one may.
     */
    Optional<List<ApprovalStep>> approvers(Side side, Collection<String> roles, PartOfPrice reduction) {
        List<PricingGuardrail> own = of(side, roles).toList();
        // Nobody of the requester's role is named: no other of the side may be asked to grant more than it could
        // itself.
        List<PricingGuardrail> exceeded = own.isEmpty() ? of(side).toList() : own;
        if (exceeded.isEmpty()) {
            return both(leaders(Side.VENDOR, reduction), leaders(Side.PARTNER, reduction));
        }
        return named(exceeded, reduction)
                .flatMap(named -> both(
                        Optional.of(new ApprovalStep(named.side(), List.of(named.role()))),
                        leaders(named.side().other(), reduction)));
    }

    private static Optional<List<ApprovalStep>> both(Optional<ApprovalStep> one, Optional<ApprovalStep> other) {
        return one.flatMap(first -> other.map(second -> List.of(first, second)));
    }

    private Optional<SideRole> named(List<PricingGuardrail> exceeded, PartOfPrice reduction) {
        Set<SideRole> asked = new HashSet<>();
        List<PricingGuardrail> last = exceeded;
        while (true) {
            SideRole approver = last.stream()
                    .filter(rail -> rail.approver() != null)
                    .max(BY_MAXIMUM)
                    .map(PricingGuardrail::approver)
                    .orElse(null);
            if (approver == null || !asked.add(approver)) {
                return Optional.empty();
            }
            if (mayGrant(approver, reduction)) {
                return Optional.of(approver);
            }
            last = of(approver.side(), List.of(approver.role())).toList();
        }
    }

    /** The leading roles of a side that may grant it; if each has a guardrail that does not allow it, whoever these name. */
    private Optional<ApprovalStep> leaders(Side side, PartOfPrice reduction) {
        List<String> leading = Actor.LEADING.stream().filter(side::has).sorted().toList();
        List<String> able = leading.stream()
                .filter(role -> mayGrant(new SideRole(side, role), reduction))
                .toList();
        if (!able.isEmpty()) {
            return Optional.of(new ApprovalStep(side, able));
        }
        return named(of(side, leading).toList(), reduction)
                .filter(named -> named.side() == side)
                .map(named -> new ApprovalStep(side, List.of(named.role())));
    }

    /** A role without a guardrail is not limited. */
    private boolean mayGrant(SideRole role, PartOfPrice reduction) {
        List<PricingGuardrail> own = of(role.side(), List.of(role.role())).toList();
        return own.isEmpty() || own.stream().anyMatch(rail -> allows(rail, reduction));
    }

    private Stream<PricingGuardrail> of(Side side, Collection<String> roles) {
        return of(side).filter(rail -> roles.contains(rail.holder().role()));
    }

    private Stream<PricingGuardrail> of(Side side) {
        return rails.stream().filter(rail -> rail.holder().side() == side);
    }

    private boolean allows(PricingGuardrail rail, PartOfPrice reduction) {
        return most(rail).filter(most -> reduction.compareTo(most) <= 0).isPresent();
    }

    private Optional<PartOfPrice> most(Stream<PricingGuardrail> several) {
        return several.flatMap(rail -> most(rail).stream()).max(Comparator.naturalOrder());
    }

    /** The most that it lets its holder grant on this sale; empty if it is not for such a sale. */
    private Optional<PartOfPrice> most(PricingGuardrail rail) {
        if (!coversSale(rail.upToAmount())) {
            return Optional.empty();
        }
        PartOfPrice own = PartOfPrice.percent(rail.maximum());
        List<PricingGuardrail> administrators =
                of(Side.PARTNER, List.of(Role.PARTNER_ADMIN)).toList();
        if (!rail.givenByPartnerAdmin() || administrators.isEmpty()) {
            return Optional.of(own);
        }
        return most(administrators.stream()).map(theirs -> theirs.compareTo(own) < 0 ? theirs : own);
    }

    /** A limit in another currency says nothing of this sale, so nothing is allowed by it. */
    private boolean coversSale(Money limit) {
        return limit == null
                || limit.currency().equals(price.currency()) && limit.amount().compareTo(price.amount()) >= 0;
    }
}
