package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.escalation.EscalationLevel;
import dev.tandem.playbook.escalation.EscalationPath;
import dev.tandem.playbook.person.PersonRole;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.FunctionalRole;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every role that the playbook names exists on its side: people can have it by their tokens, or the playbook defines it. */
final class RoleFaults {
    private final Faults faults;
    private final Set<SideRole> functional = new HashSet<>();

    private RoleFaults(Faults faults) {
        this.faults = faults;
    }

    static void find(PlaybookContent content, Faults faults) {
        RoleFaults check = new RoleFaults(faults);
        for (int i = 0; i < content.functionalRoles().size(); i++) {
            check.define(content.functionalRoles().get(i), "/functionalRoles/" + i + "/code");
        }
        for (int i = 0; i < content.stages().size(); i++) {
            check.stage(content.stages().get(i), "/stages/" + i);
        }
        for (int i = 0; i < content.escalations().size(); i++) {
            check.path(content.escalations().get(i), "/escalations/" + i + "/levels/");
        }
        for (int i = 0; i < content.guardrails().size(); i++) {
            check.guardrail(content.guardrails().get(i), "/guardrails/" + i);
        }
        check.closing(content.closingNeeds(), "/closing");
        for (int i = 0; i < content.meetingRhythm().size(); i++) {
            check.meeting(content.meetingRhythm().get(i), "/meetingRhythm/" + i + "/participants/");
        }
    }

    private void define(FunctionalRole role, String at) {
        faults.addUnless(!isOfTokens(role.code()), at, "tokenRole", "is a role of tokens, which needs no definition");
        boolean isNew = functional.add(new SideRole(role.side(), role.code()));
        faults.addUnless(isNew, at, "notUnique", "already exists on that side");
    }

    private void stage(Stage stage, String at) {
        role(stage.owner(), at + "/owner/role");
        for (int i = 0; i < stage.activities().size(); i++) {
            activity(stage.activities().get(i), at + "/activities/" + i + "/roles/");
        }
    }

    private void activity(Activity activity, String at) {
        for (int i = 0; i < activity.roles().size(); i++) {
            RoleAssignment duty = activity.roles().get(i);
            role(duty.sideRole(), at + i + "/role");
            role(duty.backupRole(), at + i + "/backup");
            boolean another = !duty.role().equals(duty.backup());
            faults.addUnless(
                    another, at + i + "/backup", "backupIsItself", "must be another role than the one it backs");
        }
    }

    private void path(EscalationPath path, String at) {
        for (int i = 0; i < path.levels().size(); i++) {
            EscalationLevel level = path.levels().get(i);
            role(level.recipient(), at + i + "/recipient/role");
        }
    }

    private void guardrail(PricingGuardrail guardrail, String at) {
        role(guardrail.holder(), at + "/holder/role");
        role(guardrail.approver(), at + "/approver/role");
    }

    private void closing(ClosingNeeds needs, String at) {
        for (int i = 0; i < needs.items().size(); i++) {
            role(needs.items().get(i).owner(), at + "/items/" + i + "/owner/role");
            role(needs.items().get(i).approver(), at + "/items/" + i + "/approver/role");
        }
        for (int i = 0; i < needs.seats().size(); i++) {
            role(needs.seats().get(i).holder(), at + "/seats/" + i + "/holder/role");
        }
    }

    private void meeting(Meeting meeting, String at) {
        for (int i = 0; i < meeting.participants().size(); i++) {
            role(meeting.participants().get(i), at + i + "/role");
        }
    }

    /** @param named null for none */
    private void role(SideRole named, String at) {
        if (named == null || functional.contains(named)) {
            return;
        }
        Side side = named.side();
        if (side.other().has(named.role()) && !side.has(named.role())) {
            faults.add(
                    at,
                    "roleOfOtherSide",
                    named.role() + " is a role of the " + name(side.other()) + ", not of the " + name(side));
        } else if (!side.has(named.role()) || !PersonRole.isNamed(named.role())) {
            faults.add(
                    at,
                    "unknownRole",
                    "people of the " + name(side) + " cannot have " + named.role()
                            + "; a functional role must be in functionalRoles");
        }
    }

    private static boolean isOfTokens(String code) {
        return Stream.of(Side.values()).anyMatch(side -> side.has(code));
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
