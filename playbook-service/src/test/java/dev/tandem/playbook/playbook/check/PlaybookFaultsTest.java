package dev.tandem.playbook.playbook.check;

import static dev.tandem.playbook.playbook.check.Contents.PARTNER_DOES;
import static dev.tandem.playbook.playbook.check.Contents.VENDOR_ANSWERS;
import static dev.tandem.playbook.playbook.check.Contents.activity;
import static dev.tandem.playbook.playbook.check.Contents.milestone;
import static dev.tandem.playbook.playbook.check.Contents.path;
import static dev.tandem.playbook.playbook.check.Contents.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.Milestone;
import dev.tandem.playbook.playbook.content.PlaybookContent.MessageTemplate;
import dev.tandem.playbook.playbook.content.Stage;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.work.MinimumContent;
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

    private void assertFaults(String... expected) {
        List<String> found = PlaybookFaults.of(contents.content()).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .sorted()
                .toList();
        assertEquals(List.of(expected), found);
    }
}
