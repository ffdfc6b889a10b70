package dev.tandem.playbook.playbook.check;

import static dev.tandem.playbook.playbook.check.Contents.PARTNER_DOES;
import static dev.tandem.playbook.playbook.check.Contents.VENDOR_ANSWERS;
import static dev.tandem.playbook.playbook.check.Contents.activity;
import static dev.tandem.playbook.playbook.check.Contents.milestone;
import static dev.tandem.playbook.playbook.check.Contents.path;
import static dev.tandem.playbook.playbook.check.Contents.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.money.Money;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.ClosingNeeds;
import dev.tandem.playbook.playbook.content.ClosingRole;
import dev.tandem.playbook.playbook.content.Competitor;
import dev.tandem.playbook.playbook.content.FunctionalRole;
import dev.tandem.playbook.playbook.content.Meeting;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.NeededItem;
import dev.tandem.playbook.playbook.content.NeededSeat;
import dev.tandem.playbook.playbook.content.PlaybookContent.MessageTemplate;
import dev.tandem.playbook.playbook.content.PricingGuardrail;
import dev.tandem.playbook.playbook.content.RevenueExpectation;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.playbook.content.SuccessMetric;
import dev.tandem.playbook.playbook.content.SuccessMetric.Measure;
import dev.tandem.playbook.staff.RoleAssignment;
import dev.tandem.playbook.staff.RoleAssignment.Duty;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.staff.SideRole;
import dev.tandem.playbook.work.MinimumContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybookFaultsTest {
    private final Contents contents = new Contents();

    @Test
    void aSoundPlaybookHasNone() {
        assertFaults();
    }

    @Test
    void anExpectationIsAnAmountOrTheValueOfAMetric() {
        contents.metrics =
                List.of(new SuccessMetric("win-rate", "Won", Measure.WIN_RATE, BigDecimal.TEN, null, List.of("call")));
        Money much = Money.of("1000.00", "EUR");
        contents.revenueExpectations = List.of(
                new RevenueExpectation("amount", Side.VENDOR, "P1Y", much, null, null, null),
                new RevenueExpectation("metric", Side.VENDOR, "P1Y", null, "win-rate", BigDecimal.TEN, null),
                new RevenueExpectation("both", Side.VENDOR, "P1Y", much, "win-rate", BigDecimal.TEN, null),
                new RevenueExpectation("neither", Side.VENDOR, "P1Y", null, null, null, null),
                new RevenueExpectation("half", Side.VENDOR, "P1Y", null, "win-rate", null, null),
                new RevenueExpectation("of-nothing", Side.VENDOR, "P1Y", null, "joy", BigDecimal.TEN, null));

        assertFaults(
                "/revenueExpectations/2 amountOrMetric",
                "/revenueExpectations/3 amountOrMetric",
                "/revenueExpectations/4 amountOrMetric",
                "/revenueExpectations/5/metric unknownMetric");
    }

    @Test
    void aMeetingIsOfRolesThatExistAndByATemplateThatDoes() {
        contents.meetings = List.of(
                new Meeting("call", "Call", "P1W", List.of(new SideRole(Side.PARTNER, "partnerSeller")), null, null),
                new Meeting(
                        "call",
                        "Call",
                        "P1W",
                        List.of(new SideRole(Side.VENDOR, "partnerSeller"), new SideRole(Side.VENDOR, "juggler")),
                        null,
                        "agenda"));

        assertFaults(
                "/meetingRhythm/1/code notUnique",
                "/meetingRhythm/1/participants/0/role roleOfOtherSide",
                "/meetingRhythm/1/participants/1/role unknownRole",
                "/meetingRhythm/1/template unknownTemplate");
    }

    @Test
    void eachCompetitorIsNamedOnce() {
        contents.competitors = List.of(
                new Competitor("slotwise", "Slotwise", null, "Ask", null),
                new Competitor("slotwise", "Slotwise again", null, "Ask", null));

        assertFaults("/competitors/1/code notUnique");
    }

    @Test
    void exactlyOneRoleIsAccountableForAnActivity() {
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity("call", PARTNER_DOES),
                activity("offer", PARTNER_DOES, VENDOR_ANSWERS, VENDOR_ANSWERS)));

        assertFaults("/stages/0/activities/0/roles accountable", "/stages/0/activities/1/roles accountable");
    }

    @Test
    void somebodyIsResponsibleForAnActivity() {
        contents.stages = List.of(stage("discovery", null, activity("call", VENDOR_ANSWERS)));

        assertFaults("/stages/0/activities/0/roles responsible");
    }

    @Test
    void aRoleOfTokensIsOneOfItsOwnSide() {
        contents.stages = List.of(new Stage(
                "discovery",
                "Discovery",
                new SideRole(Side.PARTNER, "vendorSeller"),
                null,
                null,
                null,
                List.of(activity(
                        "call",
                        PARTNER_DOES,
                        new RoleAssignment(Duty.ACCOUNTABLE, Side.VENDOR, "partnerAdmin", "partnerSeller", null)))));
        contents.escalations = List.of(path("late", null, "partnerSeller"));
        contents.guardrails = List.of(new PricingGuardrail(
                "small", new SideRole(Side.VENDOR, "partnerSeller"), "5", null, new SideRole(Side.PARTNER, "finance")));

        assertFaults(
                "/escalations/0/levels/0/recipient/role roleOfOtherSide",
                "/guardrails/0/approver/role roleOfOtherSide",
                "/guardrails/0/holder/role roleOfOtherSide",
                "/stages/0/activities/0/roles/1/backup roleOfOtherSide",
                "/stages/0/activities/0/roles/1/role roleOfOtherSide",
                "/stages/0/owner/role roleOfOtherSide");
    }

    @Test
    void aFunctionalRoleIsDefinedOnItsSide() {
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity(
                        "call",
                        PARTNER_DOES,
                        VENDOR_ANSWERS,
                        new RoleAssignment(Duty.CONSULTED, Side.VENDOR, "legal"),
                        new RoleAssignment(Duty.CONSULTED, Side.PARTNER, "legal"),
                        new RoleAssignment(Duty.INFORMED, Side.VENDOR, "channelManger"))));
        contents.functionalRoles = List.of(new FunctionalRole("legal", Side.VENDOR, "Reads contracts"));

        assertFaults(
                "/stages/0/activities/0/roles/3/role unknownRole", "/stages/0/activities/0/roles/4/role unknownRole");
    }

    @Test
    void noRoleOfProgramsDoesAnythingOnASale() {
        contents.escalations = List.of(path("late", null, "integration"));

        assertFaults("/escalations/0/levels/0/recipient/role unknownRole");
    }

    @Test
    void aFunctionalRoleIsDefinedOnceOnASideAndNeverForOneOfTokens() {
        contents.functionalRoles = List.of(
                new FunctionalRole("legal", Side.VENDOR, "Reads contracts"),
                new FunctionalRole("legal", Side.PARTNER, "Reads contracts"),
                new FunctionalRole("legal", Side.VENDOR, "Reads contracts"),
                new FunctionalRole("partnerSeller", Side.VENDOR, "Sells"));

        assertFaults("/functionalRoles/2/code notUnique", "/functionalRoles/3/code tokenRole");
    }

    @Test
    void aBackupIsAnotherRole() {
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity(
                        "call",
                        new RoleAssignment(Duty.RESPONSIBLE, Side.PARTNER, "partnerSeller", "partnerAdmin", null),
                        new RoleAssignment(Duty.ACCOUNTABLE, Side.VENDOR, "channelManager", "channelManager", null))));

        assertFaults("/stages/0/activities/0/roles/1/backup backupIsItself");
    }

    @Test
    void whoAnswersForAMetricHoldsADutyAndTheMetricExists() {
        contents.metrics = List.of(metric("fast", Measure.RESPONSE_TIME, null));
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity(
                        "call",
                        new RoleAssignment(
                                Duty.RESPONSIBLE, Side.PARTNER, "partnerSeller", null, List.of("fast", "slow")),
                        VENDOR_ANSWERS,
                        new RoleAssignment(Duty.INFORMED, Side.VENDOR, "vendorAdmin", null, List.of("fast")))));

        assertFaults(
                "/stages/0/activities/0/roles/0/measures/1 unknownMetric",
                "/stages/0/activities/0/roles/2/measures heldByNobody");
    }

    @Test
    void aStagesDurationTellsOfWhichStage() {
        contents.metrics = List.of(
                metric("named", Measure.STAGE_DURATION, "proposal", "call"),
                metric("of-its-activity", Measure.STAGE_DURATION, null, "call"),
                metric("of-two", Measure.STAGE_DURATION, null, "call", "offer"),
                metric("of-none", Measure.STAGE_DURATION, null),
                metric("elsewhere", Measure.WIN_RATE, "closing"));

        assertFaults("/metrics/2/stage stageMissing", "/metrics/3/stage stageMissing", "/metrics/4/stage unknownStage");
    }

    private static SuccessMetric metric(String code, Measure measure, String stage, String... activities) {
        return new SuccessMetric(code, code, measure, BigDecimal.TEN, stage, List.of(activities));
    }

    @Test
    void noStageIsWithoutAnOwner() {
        contents.stages = List.of(stage("discovery", null));

        assertFaults("/stages/0/activities stageWithoutOwner");
    }

    @Test
    void stagesAndActivitiesHaveCodesOfTheirOwnAndNoneIsWon() {
        Activity call = activity("call", PARTNER_DOES, VENDOR_ANSWERS);
        contents.stages = List.of(stage("discovery", null, call), stage("won", null, call));

        assertFaults("/stages/1/activities/0/code notUnique", "/stages/1/code notUnique");
    }

    @Test
    void anActivityAsksForSomethingAndOfWhoIsResponsible() {
        Activity nothing = new Activity(
                "call", "Call", 0, false, null, null, false, false, null, null, List.of(PARTNER_DOES, VENDOR_ANSWERS));
        Activity ofTheVendor = new Activity(
                "offer",
                "Offer",
                0,
                false,
                null,
                null,
                false,
                false,
                null,
                List.of(new MinimumContent(Side.VENDOR, "Price list", 1, 0)),
                List.of(PARTNER_DOES, VENDOR_ANSWERS));
        contents.stages = List.of(stage("discovery", null, nothing, ofTheVendor));

        assertFaults(
                "/stages/0/activities/0 asksForNothing",
                "/stages/0/activities/1/minimumContent/0/side sideNotResponsible");
    }

    @Test
    void aGateRefersToSomething() {
        contents.stages = List.of(
                contents.stages.get(0),
                stage(
                        "proposal",
                        List.of("demo"),
                        contents.stages.get(1).activities().get(0)));

        assertFaults("/stages/1/gate/0 gateRefersToNothing");
    }

    @Test
    void aStageWhoseGateWaitsForWhatComesLaterIsUnreachableAndSoIsEachBehindIt() {
        Activity offer = activity("offer", PARTNER_DOES, VENDOR_ANSWERS);
        Activity contract = activity("contract", PARTNER_DOES, VENDOR_ANSWERS);
        Stage waiting = stage("proposal", List.of("call", "offer"), offer);
        contents.stages = List.of(contents.stages.get(0), waiting, stage("closing", null, contract));

        assertFaults("/stages/1/gate/1 unreachableStage", "/stages/2 unreachableStage");
    }

    @Test
    void bothSidesContributeToAMilestoneOfAStage() {
        contents.milestones =
                List.of(milestone("met", "discovery", Side.PARTNER), milestone("agreed", "never", Side.PARTNER));

        assertFaults(
                "/milestones/0/contributions contributionMissing",
                "/milestones/1/contributions contributionMissing",
                "/milestones/1/stage unknownStage");
    }

    @Test
    void aContributionNamesWhatHasToBeDoneForIt() {
        Activity visit = new Activity(
                "visit", "Visit", 1, false, null, null, true, false, null, null, List.of(PARTNER_DOES, VENDOR_ANSWERS));
        contents.stages = List.of(stage("discovery", null, visit));
        contents.milestones = List.of(new Milestone(
                "met",
                "Met",
                "discovery",
                null,
                null,
                List.of(
                        new Milestone.MilestoneContribution(Side.VENDOR, "Price", List.of()),
                        new Milestone.MilestoneContribution(Side.PARTNER, "Notes", List.of("visit")))));

        assertFaults(
                "/milestones/0/contributions/0/activities activityMissing",
                "/milestones/0/contributions/1/activities/0 optionalActivity");
    }

    @Test
    void aContributionIsShownByActivitiesOfItsSide() {
        contents.milestones = List.of(new Milestone(
                "met",
                "Met",
                "discovery",
                null,
                null,
                List.of(
                        new Milestone.MilestoneContribution(Side.VENDOR, "Price", List.of("call", "demo")),
                        new Milestone.MilestoneContribution(Side.PARTNER, "Notes", List.of("call")))));

        assertFaults(
                "/milestones/0/contributions/0/activities/0 sideNotResponsible",
                "/milestones/0/contributions/0/activities/1 unknownActivity");
    }

    @Test
    void limitsOnTimeArePositiveBoundedAndFitIntoTheirStage() {
        contents.acceptWithin = Duration.ZERO;
        contents.stages = List.of(
                stage("discovery", null, activity("call", Duration.ofHours(81), null, PARTNER_DOES, VENDOR_ANSWERS)),
                new Stage(
                        "proposal",
                        "Proposal",
                        null,
                        Duration.ofHours(2_081),
                        null,
                        null,
                        List.of(activity("offer", Duration.ofHours(-1), null, PARTNER_DOES, VENDOR_ANSWERS))));

        assertFaults(
                "/acceptWithin positive",
                "/stages/0/activities/0/within longerThanStage",
                "/stages/1/activities/0/within positive",
                "/stages/1/within tooLong");
    }

    @Test
    void anEscalationPathLeadsBackToNobody() {
        contents.escalations = List.of(
                path("late", "stuck", "channelManager"),
                path("stuck", "late", "vendorAdmin"),
                path("twice", "nowhere", "vendorAdmin", "vendorAdmin"));

        assertFaults(
                "/escalations/0/continuesWith cyclicEscalation",
                "/escalations/1/continuesWith cyclicEscalation",
                "/escalations/2/continuesWith unknownEscalation",
                "/escalations/2/levels/1/recipient cyclicEscalation");
    }

    @Test
    void aStageAndAMilestoneEscalateByAPathThatIsThereAndTaken() {
        contents.stages = List.of(new Stage(
                "discovery",
                "Discovery",
                null,
                null,
                "late",
                null,
                List.of(activity("call", PARTNER_DOES, VENDOR_ANSWERS))));
        contents.milestones =
                List.of(new Milestone("met", "Met", "discovery", Duration.ofHours(8), "missing", List.of()));

        assertFaults(
                "/milestones/0/contributions contributionMissing",
                "/milestones/0/contributions contributionMissing",
                "/milestones/0/escalation unknownEscalation",
                "/stages/0/escalation escalationWithoutLimit");
    }

    @Test
    void anActivityEscalatesByAPathThatIsThereAndTaken() {
        contents.stages = List.of(stage(
                "discovery",
                null,
                activity("call", Duration.ofHours(8), "missing", PARTNER_DOES, VENDOR_ANSWERS),
                activity("offer", null, "late", PARTNER_DOES, VENDOR_ANSWERS)));

        assertFaults(
                "/stages/0/activities/0/escalation unknownEscalation",
                "/stages/0/activities/1/escalation escalationWithoutLimit");
    }

    @Test
    void theHandoffKnowsTheFieldsOfAPackageAlone() {
        contents.handoffFields = List.of("company", "budget");
        contents.handoff = new MessageTemplate("{{budget}}", "{{{company}}}");

        assertFaults(
                "/handoffTemplate/body malformedTemplate",
                "/handoffTemplate/subject unknownVariable",
                "/requiredHandoffFields/1 unknownField");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        contents.acceptWithin = Duration.ZERO;
        contents.milestones = List.of(milestone("met", "discovery", Side.PARTNER));
        contents.escalations = List.of(path("late", "late", "channelManager"));

        assertFaults(
                "/acceptWithin positive",
                "/escalations/0/continuesWith cyclicEscalation",
                "/milestones/0/contributions contributionMissing");
    }

    @Test
    void whatClosingNeedsHasAStageATimeAndTwoPeople() {
        contents.closing = new ClosingNeeds(
                List.of(
                        Contents.item("sign", null, null),
                        Contents.item("sign", "nowhere", "vendorAdmin"),
                        Contents.item("call", "proposal", "channelManager")),
                List.of());

        assertFaults(
                "/closing/items/1/code notUnique",
                "/closing/items/1/stage unknownStage",
                "/closing/items/2/approver approvesItself",
                "/closing/items/2/code notUnique");
    }

    @Test
    void anItemOfTheClosingTakesATimeThatPasses() {
        NeededItem sign = Contents.item("sign", null, null);
        contents.closing = new ClosingNeeds(
                List.of(new NeededItem(
                        "sign", sign.kind(), "Sign", sign.owner(), Duration.ZERO, null, sign.approver(), true)),
                null);

        assertFaults("/closing/items/0/within positive");
    }

    @Test
    void whoClosesHasARoleThatExistsOnTheirSide() {
        contents.closing = new ClosingNeeds(
                List.of(Contents.item("sign", null, "partnerAdmin"), Contents.item("pay", null, "legal")),
                List.of(new NeededSeat(
                        "sponsor",
                        ClosingRole.EXECUTIVE_SPONSOR,
                        null,
                        new SideRole(Side.PARTNER, "vendorAdmin"),
                        false)));

        assertFaults(
                "/closing/items/0/approver/role roleOfOtherSide",
                "/closing/items/1/approver/role unknownRole",
                "/closing/seats/0/holder/role roleOfOtherSide");
    }

    @Test
    void eachSeatIsThereOnceAndOnlyContributorsWriteAPart() {
        contents.closing = new ClosingNeeds(
                null,
                List.of(
                        Contents.seat("lead", ClosingRole.NEGOTIATION_LEAD, null, Side.VENDOR),
                        Contents.seat("their-lead", ClosingRole.NEGOTIATION_LEAD, null, Side.PARTNER),
                        Contents.seat("other-lead", ClosingRole.NEGOTIATION_LEAD, null, Side.VENDOR),
                        Contents.seat("sponsor", ClosingRole.EXECUTIVE_SPONSOR, "Prices", Side.VENDOR),
                        Contents.seat("prices", ClosingRole.PROPOSAL_CONTRIBUTOR, null, Side.PARTNER)));

        assertFaults("/closing/seats/2 seatTwice", "/closing/seats/3/part part", "/closing/seats/4/part part");
    }

    private void assertFaults(String... expected) {
        List<String> found = PlaybookFaults.of(contents.content()).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
        assertEquals(List.of(expected), found);
    }
}
