package dev.tandem.lead.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "lead")
class OpenApiTest extends OpenApiContract {}
