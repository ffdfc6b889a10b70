package dev.tandem.testkit.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rules for every service's {@code contracts/openapi.yaml}; a service's test inherits them. To accept what has changed:
 * {@code ./mvnw -pl lead-service -am test -Dtest=OpenApiTest -Dcontracts=write -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public abstract class OpenApiContract {
    private static final Path PROMISED = Path.of("contracts", "openapi.yaml");

    @Test
    void thePromisedApiIsTheOneThatIsServed() throws IOException {
        String served = given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if ("write".equals(System.getProperty("contracts"))) {
            Files.writeString(PROMISED, served);
        }

        assertEquals(Files.readString(PROMISED), served, "contracts/openapi.yaml is not what the service serves");
    }

    /** A generated client has no type for what is said to be nothing. */
    @Test
    void everyAnswerWithContentSaysWhatItIs() throws IOException {
        assertFalse(Files.readString(PROMISED).contains("content: {}"), "an answer without a type");
    }
}
