package dev.tandem.testkit;

import dev.tandem.testkit.contract.ContractCheck;
import dev.tandem.testkit.contract.LocationCheck;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** A request, of JSON unless it says otherwise, as one caller sends it. If a check of its answer fails, both are printed. */
public final class ApiRequest {
    private static final EncoderConfig YAML_IS_TEXT = EncoderConfig.encoderConfig()
            .defaultContentCharset(StandardCharsets.UTF_8)
            .encodeContentTypeAs("application/yaml", ContentType.TEXT);

    private ApiRequest() {}

    /** @param token a bearer token, valid or not */
    public static RequestSpecification with(String token) {
        return anonymous().filter(new LocationCheck(token)).auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return RestAssured.given()
                .config(RestAssured.config().encoderConfig(YAML_IS_TEXT))
                .filter(new ParsedAnswers())
                .filter(new ContractCheck())
                .contentType(ContentType.JSON);
    }
}
