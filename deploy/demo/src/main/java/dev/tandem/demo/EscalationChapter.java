package dev.tandem.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.demo.api.Answer;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Nobody does what is due, the clock goes on, and the escalation path is taken by itself. */
final class EscalationChapter {
    private final Cast program;
    private final Narrator narrator;

    EscalationChapter(Cast program, Narrator narrator) {
        this.program = program;
        this.narrator = narrator;
    }

    void escalates(JsonNode activity, String engagement, TaskChapter work) {
        String code = activity.path("code").asText();
        Duration past = SampleContent.within(activity).plusMinutes(1);
        narrator.chapter("Nobody does " + code + ", and " + past + " pass");
        Answer moved =
                program.admin.post("/v1/tenants/" + program.tenant() + "/move-clock", Map.of("by", past.toString()));
        narrator.exchange(program.admin, moved, "the clock is ahead by %s", moved.text("/clockAhead"));
        Answer raised = raisedByItself(code, engagement);
        narrator.exchange(program.manager, raised, "raised by the time limit alone: %s", raised.text("/reason"));
        List<JsonNode> notices = raised.items("/notices");
        notices.forEach(notice -> narrator.next("notified %s", notice));
        resolve(raised, work, notices.get(notices.size() - 1));
    }

    private Answer raisedByItself(String activity, String engagement) {
        String list =
                "/v1/escalations?status=open&engagementId=" + engagement.substring(engagement.lastIndexOf('/') + 1);
        String id = Patience.awaitUntil(
                "an escalation of " + activity,
                () -> program.manager.get(list).items("/items").stream()
                        .filter(one -> one.path("activity").asText().equals(activity) && !one.hasNonNull("raisedBy"))
                        .map(one -> one.path("id").asText())
                        .findFirst());
        return program.manager.get("/v1/escalations/" + id);
    }

    private void resolve(Answer raised, TaskChapter work, JsonNode level) {
        ApiCaller person = work.person(level.path("side").asText(), level);
        Answer resolved = person.post(
                "/v1/escalations/" + raised.id() + "/resolve", Map.of("note", "They were ill; it is done today"));
        narrator.exchange(person, resolved, "%s by the person notified", resolved.text("/status"));
    }
}
