package dev.tandem.playbook.tenant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "playbook")
class TenantTest {
    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void aTenantIsRegisteredOnce() {
        program.olga
                .post("/v1/tenants", Program.tenant())
                .then()
                .statusCode(409)
                .body("code", equalTo("tenantAlreadyRegistered"));
    }

    @Test
    void anotherTenantDoesNotExist() {
        Program other = new Program();

        program.olga.get("/v1/tenants/" + program.tenant).then().statusCode(200).body("zone", equalTo("Europe/Berlin"));
        program.olga.get("/v1/tenants/" + other.tenant).then().statusCode(404);
        program.olga.get("/v1/partners/" + other.alpine).then().statusCode(404);
        program.olga.get("/v1/partners").then().body("items.id", contains(program.alpine));
    }

    @Test
    void nothingJoinsAProgramThatIsNotRegistered() {
        PlaybookApi.vendor("nowhere-" + UUID.randomUUID(), "olga", "vendorAdmin")
                .post("/v1/partners", "{\"name\":\"Early\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("tenantPending"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1969-12-31", "2101-01-01", "9999-12-31", "-999999999-01-01"})
    void booksBeginInATimeThatCanBeListed(String day) {
        PlaybookApi.vendor(UUID.randomUUID().toString(), "olga", "vendorAdmin")
                .post("/v1/tenants", Program.tenant().replace("2026-01-01", day))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/booksStartOn"));
    }

    @Test
    void aTenantOfAnyNameHasAPath() {
        PlaybookApi.vendor("O'Hara & Sons " + UUID.randomUUID(), "olga", "vendorAdmin")
                .post("/v1/tenants", Program.tenant())
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/tenants/O'Hara%20&%20Sons%20"));
    }
}
