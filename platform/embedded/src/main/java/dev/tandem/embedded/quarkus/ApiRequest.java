package dev.tandem.embedded.quarkus;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.LogConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** A request, of JSON unless it says otherwise, as one caller sends it. If a check of its answer fails, both are printed. */
public final class ApiRequest {
    /** As they were sent: to lay them out for the eye, each answer would be taken apart whether or not anything fails. */
    private static final LogConfig PRINTED = LogConfig.logConfig()
            .enableLoggingOfRequestAndResponseIfValidationFails()
            .enablePrettyPrinting(false);

    private static final EncoderConfig YAML_IS_TEXT = EncoderConfig.encoderConfig()
            .defaultContentCharset(StandardCharsets.UTF_8)
            .encodeContentTypeAs("application/yaml", ContentType.TEXT);

    private ApiRequest() {}

    /** @param token a bearer token, valid or not */
    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(RestAssured.config().logConfig(PRINTED).encoderConfig(YAML_IS_TEXT))
                .filter(new ParsedAnswers())
                .contentType(ContentType.JSON);
    }
}
