package dev.tandem.lead.product;

import static org.hamcrest.Matchers.equalTo;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "lead")
class ProductTest {
    private final Actor vendor = Program.announced().vendor();

    @Test
    void aNameIsListedOnce() {
        vendor.lists("GTX Pro");

        vendor.post("/v1/products", "{\"name\":\"GTX Pro\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("productAlreadyExists"));
    }

    /** White space of all kinds, characters without width, and control characters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\\t",
                "\\u00a0",
                "\\u2003",
                "\\u200b",
                "\\u2060\\u200d",
                "\\ufeff",
                "\\u0001",
                "\\u202e"
            })
    void aNameThatNobodySeesIsNone(String name) {
        vendor.post("/v1/products", "{\"name\":\"" + name + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("notBlank"));
    }

    @Test
    void aNameMayBeOfAnyScript() {
        vendor.lists("東京 🤝 ñ");
    }
}
