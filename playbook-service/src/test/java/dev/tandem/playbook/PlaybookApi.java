package dev.tandem.playbook;

import dev.tandem.testkit.ApiRequest;
import dev.tandem.testkit.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

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

    public Response draft(String content) {
        return post("/v1/playbooks", "{\"code\":\"reseller\",\"content\":" + content + "}");
    }
}
