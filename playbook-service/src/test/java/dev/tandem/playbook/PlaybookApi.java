package dev.tandem.playbook;

import static io.restassured.RestAssured.given;

import dev.tandem.embedded.quarkus.TestTokens;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** The playbook service as one caller uses it. */
public final class PlaybookApi {
    private static final RestAssuredConfig YAML_IS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs("application/yaml", ContentType.TEXT));

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
        return given().config(YAML_IS_TEXT).auth().oauth2(token).contentType(ContentType.JSON);
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
