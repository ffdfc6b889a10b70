package dev.tandem.playbook.driver;

import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The playbook service as one caller uses it. */
public final class PlaybookApi {
    private final String token;

    private PlaybookApi(String token) {
        this.token = token;
    }

    public static PlaybookApi vendor(String tenant, String person, String... roles) {
        return new PlaybookApi(TestTokens.trusted().vendor(tenant, person, roles));
    }

    public static PlaybookApi partner(String tenant, String partnerId, String person, String... roles) {
        return new PlaybookApi(TestTokens.trusted().partner(tenant, partnerId, person, roles));
    }

    public RequestSpecification request() {
        return ApiRequest.with(token);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path) {
        return request().post(path);
    }

    public Response post(String path, String body) {
        return request().body(body).post(path);
    }

    public Response post(String path, Map<String, ?> body) {
        return request().body(body).post(path);
    }

    public Response delete(String path) {
        return request().delete(path);
    }

    /** Changes a record as it is now, with a merge patch. */
    public Response changes(String path, String patch) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", get(path).header("ETag"))
                .body(patch)
                .patch(path);
    }

    /** Drafts the next version of the playbook that tests run by. */
    public Response drafts(String content) {
        return post("/v1/playbooks", "{\"code\":\"reseller\",\"content\":" + content + "}");
    }

    /** Brings a note as evidence of a task. @param sale the path of its engagement */
    public Response brings(String sale, String activity, String note) {
        return post(sale + "/tasks/" + activity + "/evidence", Map.of("note", note));
    }

    public Response signsOff(String sale, String activity) {
        return post(sale + "/tasks/" + activity + "/sign-off");
    }

    public Response takesSignatureBack(String sale, String activity) {
        return post(sale + "/tasks/" + activity + "/sign-off/withdraw");
    }

    /** Reassigns a task to another person of the same side. */
    public Response handsOn(String sale, String activity, String role, String person) {
        return post(sale + "/tasks/" + activity + "/reassign", Map.of("role", role, "personId", person));
    }

    public Response escalates(String sale, String path, String activity) {
        return post(sale + "/escalations", Map.of("path", path, "activity", activity, "reason", "Nobody calls"));
    }

    /** @param escalation its path */
    public Response resolves(String escalation, String note) {
        return post(escalation + "/resolve", Map.of("note", note));
    }

    public Response withdraws(String escalation, String note) {
        return post(escalation + "/withdraw", Map.of("note", note));
    }

    public Response upgrades(String sale, String from, String to, int revision) {
        return post(sale + "/upgrade", Map.of("from", from, "to", to, "revision", revision));
    }

    /** Opens a case between the two companies, due in two days. @param decider the person whom their side proposes */
    public Response opensConflict(String decider) {
        Instant deadline = Instant.now().plus(Duration.ofDays(2));
        return post(
                "/v1/conflict-cases",
                Map.of(
                        "subject",
                        "Whose lead",
                        "position",
                        "Ours",
                        "deciderId",
                        decider,
                        "deadline",
                        deadline.toString()));
    }

    /** Shows something for their side's position. @param conflict the path of the case */
    public Response shows(String conflict, String note) {
        return post(conflict + "/evidence", Map.of("note", note, "link", "https://files.example/minutes"));
    }

    public Response decides(String conflict, String inFavourOf, String reasons) {
        return post(conflict + "/decide", Map.of("inFavourOf", inFavourOf, "reasons", reasons));
    }

    /** @param request the path of the discount request */
    public Response approves(String request) {
        return post(request + "/approve");
    }

    public Response withdraws(String request) {
        return post(request + "/withdraw");
    }

    public Response refuses(String request, String reason) {
        return post(request + "/refuse", Map.of("reason", reason));
    }
}
