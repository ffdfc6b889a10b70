package dev.tandem.playbook.work;

import dev.tandem.platform.problem.FourEyes;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import dev.tandem.playbook.worklist.OpenPiece;
import dev.tandem.playbook.worklist.WorkKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Work that one side has given to the other one, which returns it; then a leader of the giving side accepts it, or sends it back with
 * the reason, as often as it takes. Who gave it does not review it, so that two people of that side have seen it.
 *
 * @param side that does it
 * @param doer who does it; null for whoever leads that side, who may do it in any case
 * @param returned null until it is returned
 * @param accepted null until it is accepted
 * @param sentBack the last time it was sent back; null if it was not
 */
public record Assignment(Side side, UUID doer, UUID givenBy, Step returned, Step accepted, SentBack sentBack) {
    /** Who did it, and when. */
    public record Step(UUID by, Instant at) {}

    /** @param reason why it has to be done again */
    public record SentBack(UUID by, Instant at, String reason) {}

    /** @param doer null for whoever leads that side */
    public static Assignment given(Side side, UUID doer, UUID by) {
        return new Assignment(side, doer, by, null, null, null);
    }

    /** @return why the actor cannot; empty if they can. @param record its kind as the API names it */
    public Optional<Refusal> objection(AssignmentAction action, Actor actor, String record, UUID id) {
        Optional<Refusal> notTheirs = isReview(action) ? notAReviewer(actor) : notADoer(actor);
        return notTheirs
                .or(() -> inStage(action, record, id))
                .or(() -> isReview(action)
                        ? FourEyes.objection(record, id, action.apiName(), givenBy, actor.person())
                        : Optional.empty());
    }

    private static boolean isReview(AssignmentAction action) {
        return action == AssignmentAction.ACCEPT || action == AssignmentAction.SEND_BACK;
    }

    private Optional<Refusal> notADoer(Actor actor) {
        boolean theirs = actor.is(side, doer) || actor.side() == side && actor.leads();
        return theirs ? Optional.empty() : Optional.of(new AssignmentRefusals.NotYourAssignment());
    }

    private Optional<Refusal> notAReviewer(Actor actor) {
        boolean reviews = actor.side() == side.other() && actor.leads();
        return reviews ? Optional.empty() : Optional.of(new AssignmentRefusals.NotYourAssignment());
    }

    private Optional<Refusal> inStage(AssignmentAction action, String record, UUID id) {
        AssignmentStage stage = stage();
        return stage == action.allowedIn()
                ? Optional.empty()
                : Optional.of(new NotInState(record, id, action.apiName(), stage, EnumSet.of(action.allowedIn())));
    }

    public Assignment handedTo(UUID person) {
        return new Assignment(side, person, givenBy, returned, accepted, sentBack);
    }

    public Assignment returnedBy(UUID person, Instant at) {
        return new Assignment(side, doer, givenBy, new Step(person, at), null, sentBack);
    }

    public Assignment acceptedBy(UUID person, Instant at) {
        return new Assignment(side, doer, givenBy, returned, new Step(person, at), sentBack);
    }

    /** It is to be done again. */
    public Assignment sentBackBy(UUID person, Instant at, String reason) {
        return new Assignment(side, doer, givenBy, null, null, new SentBack(person, at, reason));
    }

    /** It is to be reviewed again: what followed from the review does not stand. */
    public Assignment reviewedAgain() {
        return new Assignment(side, doer, givenBy, returned, null, sentBack);
    }

    /** What is to be done now. @param due of the assignment; null without a time */
    public List<OpenPiece> open(String title, Instant due) {
        return switch (stage()) {
            case SENT ->
                List.of(OpenPiece.of(WorkKind.ASSIGNMENT, title, due, doers()).awaitedBy(givenBy));
            case RETURNED ->
                List.of(OpenPiece.of(
                                WorkKind.REVIEW,
                                title,
                                null,
                                new OpenPiece.Doer(side.other(), null, Actor.leading(side.other())))
                        .awaitedBy(returned.by())
                        .notBy(Stream.of(givenBy)));
            case ACCEPTED -> List.of();
        };
    }

    private OpenPiece.Doer doers() {
        return doer == null
                ? new OpenPiece.Doer(side, null, Actor.leading(side))
                : new OpenPiece.Doer(side, doer, List.of());
    }

    public AssignmentStage stage() {
        if (accepted != null) {
            return AssignmentStage.ACCEPTED;
        }
        return returned != null ? AssignmentStage.RETURNED : AssignmentStage.SENT;
    }
}
