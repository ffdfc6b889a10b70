package dev.tandem.demo;

import static dev.tandem.demo.api.ApiCaller.json;
import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.EscalationsApi;
import dev.tandem.client.api.EscalationsApi.APIListEscalationsRequest;
import dev.tandem.client.api.TenantsApi;
import dev.tandem.client.model.Activity;
import dev.tandem.client.model.EndEscalationRequest;
import dev.tandem.client.model.EscalationNotice;
import dev.tandem.client.model.EscalationStatus;
import dev.tandem.client.model.EscalationView;
import dev.tandem.client.model.MoveClockRequest;
import dev.tandem.client.model.TenantView;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Nobody does what is due, the clock goes on, and the escalation path is taken by itself. */
final class EscalationChapter {
    private final Cast program;
    private final Narrator narrator;

    EscalationChapter(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    void escalates(Activity activity, UUID engagement, TaskChapter work) {
        Duration past = Duration.parse(activity.getWithin()).plusMinutes(1);
        narrator.chapter("Nobody does " + activity.getCode() + ", and " + past + " pass");
        TenantView moved = new TenantsApi(program.admin)
                .moveClock(program.tenant(), new MoveClockRequest().by(past.toString()), newKey());
        narrator.exchange(program.admin, "the clock is ahead by %s", moved.getClockAhead());
        EscalationView raised = raisedByItself(activity.getCode(), engagement);
        narrator.exchange(program.manager, "raised by the time limit alone: %s", raised.getReason());
        List<EscalationNotice> notices = raised.getNotices();
        notices.forEach(notice -> narrator.next("notified %s", json(notice)));
        resolve(raised, work, notices.get(notices.size() - 1));
    }

    private EscalationView raisedByItself(String activity, UUID engagement) {
        EscalationsApi escalations = new EscalationsApi(program.manager);
        APIListEscalationsRequest open = APIListEscalationsRequest.newBuilder()
                .status(List.of(EscalationStatus.OPEN))
                .engagementId(engagement)
                .build();
        UUID id = Patience.awaitUntil(
                "an escalation of " + activity,
                () -> escalations.listEscalations(open).getItems().stream()
                        .filter(one -> activity.equals(one.getActivity()) && one.getRaisedBy() == null)
                        .map(EscalationView::getId)
                        .findFirst());
        return escalations.getEscalation(id);
    }

    private void resolve(EscalationView raised, TaskChapter work, EscalationNotice level) {
        ApiCaller person = work.person(level.getSide(), level.getRole(), level.getPersonId());
        EscalationView resolved = new EscalationsApi(person)
                .resolveEscalation(
                        raised.getId(), new EndEscalationRequest().note("They were ill; it is done today"), newKey());
        narrator.exchange(person, "%s by the person notified", resolved.getStatus());
    }
}
