package dev.tandem.playbook.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "playbook")
class OpenApiTest extends OpenApiContract {}
