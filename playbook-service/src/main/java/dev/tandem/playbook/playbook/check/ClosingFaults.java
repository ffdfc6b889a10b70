package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.Stage;
import java.util.List;

/**
 * What closing needs can be done and filled: by known stages, with different people for doing and approving, and with no
 * seat twice. Its codes are no activities', as gates name both.
 */
final class ClosingFaults {
    private final Faults faults;

    private ClosingFaults(Faults faults) {
        this.faults = faults;
    }

    static void find(PlaybookContent content, Faults faults) {
        ClosingFaults check = new ClosingFaults(faults);
        ClosingNeeds needs = content.closingNeeds();
        List<String> stages = content.stages().stream().map(Stage::code).toList();
        List<String> activities = content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .map(activity -> activity.code())
                .toList();
        faults.unique(needs.items().stream().map(NeededItem::code).toList(), "/closing/items");
        for (int i = 0; i < needs.items().size(); i++) {
            check.item(needs.items().get(i), stages, "/closing/items/" + i);
            check.otherThan(activities, needs.items().get(i).code(), "/closing/items/" + i);
        }
        faults.unique(needs.seats().stream().map(NeededSeat::code).toList(), "/closing/seats");
        List<String> items = needs.items().stream().map(NeededItem::code).toList();
        for (int i = 0; i < needs.seats().size(); i++) {
            check.seat(needs.seats().get(i), needs.seats().subList(0, i), "/closing/seats/" + i);
            check.otherThan(activities, needs.seats().get(i).code(), "/closing/seats/" + i);
            check.otherThan(items, needs.seats().get(i).code(), "/closing/seats/" + i);
        }
    }

    private void otherThan(List<String> taken, String code, String at) {
        faults.addUnless(
                !taken.contains(code), at + "/code", "notUnique", "something else that a gate waits for has this code");
    }

    private void item(NeededItem item, List<String> stages, String at) {
        faults.known(item.stage(), stages, at + "/stage", "unknownStage");
        faults.addUnless(
                !item.owner().equals(item.approver()),
                at + "/approver",
                "approvesItself",
                "must differ from the role that does it");
    }

    private void seat(NeededSeat seat, List<NeededSeat> before, String at) {
        boolean writes = seat.closingRole() == ClosingRole.PROPOSAL_CONTRIBUTOR;
        boolean named = seat.part() != null && !seat.part().isBlank();
        faults.addUnless(
                writes == named,
                at + "/part",
                "part",
                writes ? "state which part of the proposal" : "is only for proposal contributors");
        boolean same = before.stream()
                .anyMatch(other -> seat.isFor(
                        other.closingRole(), other.part(), other.holder().side()));
        faults.addUnless(!same, at, "seatTwice", "that side has this seat already");
    }
}
