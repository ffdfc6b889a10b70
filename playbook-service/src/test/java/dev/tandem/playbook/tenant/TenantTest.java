package dev.tandem.playbook.tenant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
}
