package dev.tandem.playbook.playbook.check;

import dev.tandem.playbook.escalation.EscalationLevel;
import dev.tandem.playbook.escalation.EscalationPath;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Audience;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.FunctionalRole;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.playbook.content.PlaybookContent.MessageTemplate;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.SaleCriteria;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.Template;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** A playbook without fault, of which a test makes one part wrong. */
public final class Contents {
    public static final RoleAssignment PARTNER_DOES =
            new RoleAssignment(Duty.RESPONSIBLE, Side.PARTNER, "partnerSeller");
    public static final RoleAssignment VENDOR_ANSWERS =
            new RoleAssignment(Duty.ACCOUNTABLE, Side.VENDOR, "channelManager");

    public List<Stage> stages = List.of(
            stage("discovery", null, activity("call", PARTNER_DOES, VENDOR_ANSWERS)),
            stage("proposal", List.of("call"), activity("offer", PARTNER_DOES, VENDOR_ANSWERS)));
    public List<FunctionalRole> functionalRoles = List.of();
    public List<PricingGuardrail> guardrails = List.of();
    public List<SuccessMetric> metrics = List.of();
    public List<Milestone> milestones = List.of();
    public List<String> handoffFields = List.of("company");
    public MessageTemplate handoff = new MessageTemplate("{{company}}", "{{problem}}");
    public Duration acceptWithin = Duration.ofHours(8);
    public List<Template> templates = List.of();
    public List<EscalationPath> escalations = List.of(path("late", null, "channelManager", "vendorAdmin"));

    public Audience audience = null;
    public SaleCriteria appliesTo = null;
    public ClosingNeeds closing = null;
    public List<Competitor> competitors = List.of();
    public List<RevenueExpectation> revenueExpectations = List.of();
    public List<Meeting> meetings = List.of();

    public PlaybookContent content() {
        return new PlaybookContent(
                "Co-sale",
                null,
                "en",
                audience,
                appliesTo,
                null,
                null,
                null,
                null,
                guardrails,
                null,
                functionalRoles,
                stages,
                milestones,
                handoffFields,
                handoff,
                acceptWithin,
                Duration.ofHours(24),
                templates,
                escalations,
                null,
                metrics,
                closing,
                null,
                competitors,
                revenueExpectations,
                null,
                meetings);
    }

    public static Stage stage(String code, List<String> gate, Activity... activities) {
        return new Stage(code, code, null, Duration.ofHours(80), null, gate, List.of(activities));
    }

    public static Activity activity(String code, RoleAssignment... roles) {
        return activity(code, Duration.ofHours(16), null, roles);
    }

    public static Activity activity(String code, Duration within, String escalation, RoleAssignment... roles) {
        return new Activity(code, code, 1, true, within, escalation, false, false, null, null, List.of(roles));
    }

    public static Milestone milestone(String code, String stage, Side... sides) {
        List<Milestone.MilestoneContribution> contributions = Arrays.stream(sides)
                .map(side -> new Milestone.MilestoneContribution(side, "Its part", List.of("call")))
                .toList();
        return new Milestone(code, code, stage, Duration.ofHours(40), null, contributions);
    }

    /** An item of the vendor's, which the manager does and the administrator approves. */
    public static NeededItem item(String code, String stage, String approver) {
        return new NeededItem(
                code,
                ClosingItemKind.CONTRACT_ROUTING,
                "Sign",
                new SideRole(Side.VENDOR, "channelManager"),
                Duration.ofHours(8),
                stage,
                approver == null ? null : new SideRole(Side.VENDOR, approver),
                true);
    }

    public static NeededSeat seat(String code, ClosingRole role, String part, Side side) {
        return new NeededSeat(
                code, role, part, new SideRole(side, side == Side.VENDOR ? "channelManager" : "partnerSeller"), true);
    }

    public static EscalationPath path(String code, String continuesWith, String... roles) {
        List<EscalationLevel> levels = Arrays.stream(roles)
                .map(role -> new EscalationLevel(new SideRole(Side.VENDOR, role), Duration.ofHours(8)))
                .toList();
        return new EscalationPath(code, code, levels, continuesWith);
    }
}
