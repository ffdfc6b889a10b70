package dev.tandem.playbook.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final UUID RECORD = UUID.randomUUID();

    private final Actor giver = new Actor(UUID.randomUUID(), Side.VENDOR, Set.of("channelManager"));
    private final Actor reviewer = new Actor(UUID.randomUUID(), Side.VENDOR, Set.of("vendorAdmin"));
    private final Actor doer = new Actor(UUID.randomUUID(), Side.PARTNER, Set.of("partnerSeller"));
    private final Actor colleague = new Actor(UUID.randomUUID(), Side.PARTNER, Set.of("partnerSeller"));
    private final Actor leader = new Actor(UUID.randomUUID(), Side.PARTNER, Set.of("partnerAdmin"));

    private final Assignment given = Assignment.given(Side.PARTNER, doer.person(), giver.person());
    private final Assignment returned = given.returnedBy(doer.person(), NOW);

    @Test
    void itIsDoneByWhomItWasGivenToOrALeaderOfTheirSide() {
        assertEquals("", refusal(given, AssignmentAction.RETURN, doer));
        assertEquals("", refusal(given, AssignmentAction.REASSIGN, leader));
        assertEquals("notYourAssignment", refusal(given, AssignmentAction.CHANGE, colleague));
        assertEquals("notYourAssignment", refusal(given, AssignmentAction.RETURN, giver));
    }

    @Test
    void whoGaveItDoesNotReviewIt() {
        assertEquals("secondPersonRequired", refusal(returned, AssignmentAction.ACCEPT, giver));
        assertEquals("secondPersonRequired", refusal(returned, AssignmentAction.SEND_BACK, giver));
        assertEquals("", refusal(returned, AssignmentAction.ACCEPT, reviewer));
        assertEquals("notYourAssignment", refusal(returned, AssignmentAction.ACCEPT, leader));
    }

    @Test
    void whatWasReturnedIsNotChangedBeforeItIsSentBack() {
        assertEquals("notInState", refusal(returned, AssignmentAction.CHANGE, doer));
        assertEquals("notInState", refusal(given, AssignmentAction.ACCEPT, reviewer));

        Assignment again = returned.sentBackBy(reviewer.person(), NOW, "Answer the second question");

        assertEquals("", refusal(again, AssignmentAction.RETURN, doer));
        assertEquals("Answer the second question", again.sentBack().reason());
    }

    @Test
    void whatIsAcceptedCanBeReviewedAgain() {
        Assignment accepted = returned.acceptedBy(reviewer.person(), NOW);

        assertEquals("notInState", refusal(accepted, AssignmentAction.SEND_BACK, reviewer));
        assertEquals("", refusal(accepted.reviewedAgain(), AssignmentAction.SEND_BACK, reviewer));
    }

    @Test
    void itIsOpenWorkOfWhoDoesItAndThenOfWhoReviewsIt() {
        OpenPiece toDo = given.open("Security", NOW).get(0);
        OpenPiece toReview = returned.open("Security", NOW).get(0);

        assertEquals(WorkKind.ASSIGNMENT, toDo.kind());
        assertEquals(doer.person(), toDo.doer().personId());
        assertEquals(giver.person(), toDo.awaitedBy());
        assertEquals(WorkKind.REVIEW, toReview.kind());
        assertEquals(List.of("channelManager", "vendorAdmin"), toReview.doer().roles());
        assertEquals(List.of(giver.person()), toReview.barred());
        assertEquals(List.of(), returned.acceptedBy(reviewer.person(), NOW).open("Security", NOW));
    }

    @Test
    void withoutAPersonItIsForWhoeverLeadsTheSide() {
        OpenPiece toDo = given.handedTo(null).open("Security", NOW).get(0);

        assertEquals(List.of("partnerAdmin"), toDo.doer().roles());
        assertEquals("notYourAssignment", refusal(given.handedTo(null), AssignmentAction.RETURN, doer));
    }

    private static String refusal(Assignment work, AssignmentAction action, Actor actor) {
        Optional<Refusal> objection = work.objection(action, actor, "anything", RECORD);
        return objection.map(Refusal::code).orElse("");
    }
}
