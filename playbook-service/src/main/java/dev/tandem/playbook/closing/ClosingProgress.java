package dev.tandem.playbook.closing;

import dev.tandem.playbook.gate.ClosingTerm;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.staff.SideRole;
import java.util.List;
import java.util.Optional;

/** Compares what the closing of a sale needs with what is done, and with who has which seat. */
final class ClosingProgress {
    private final ClosingNeeds needs;
    private final List<ClosingItem> items;
    private final List<TeamMember> team;

    /**
     * @param items of the playbook, as far as they are made
     * @param team the present members
     */
    ClosingProgress(ClosingNeeds needs, List<ClosingItem> items, List<TeamMember> team) {
        this.needs = needs;
        this.items = items;
        this.team = team;
    }

    List<ClosingTerm> terms() {
        return ClosingTerm.of(needs).stream().map(this::now).toList();
    }

    private ClosingTerm now(ClosingTerm term) {
        return switch (term.kind()) {
            case ITEM -> item(term.code()).map(item -> now(term, item)).orElse(term);
            case SEAT ->
                holder(term.code())
                        .map(member -> term.now(member.personId(), true))
                        .orElse(term);
        };
    }

    /** What awaits its approver is missing by that one, whoever has done it. */
    private static ClosingTerm now(ClosingTerm term, ClosingItem item) {
        return item.openApproval()
                .map(step ->
                        term.awaiting(new SideRole(step.side(), step.roles().get(0))))
                .orElseGet(() -> term.now(item.ownerId().orElse(null), item.isSettled()));
    }

    private Optional<ClosingItem> item(String code) {
        return items.stream()
                .filter(item -> item.code().filter(code::equals).isPresent())
                .findFirst();
    }

    private Optional<TeamMember> holder(String code) {
        NeededSeat seat = needs.seats().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return team.stream().filter(member -> isFilledBy(seat, member)).findFirst();
    }

    /** There is one negotiation lead for both sides: where both have that seat, whoever has that of one fills that of the other. */
    private boolean isFilledBy(NeededSeat seat, TeamMember member) {
        return needs.seats().stream()
                .filter(one -> one.equals(seat)
                        || one.closingRole() == ClosingRole.NEGOTIATION_LEAD
                                && seat.closingRole() == ClosingRole.NEGOTIATION_LEAD)
                .anyMatch(one -> one.isFor(member.role(), member.part().orElse(null), member.side()));
    }
}
