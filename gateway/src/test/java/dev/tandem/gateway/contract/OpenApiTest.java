package dev.tandem.gateway.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "gateway")
class OpenApiTest extends OpenApiContract {}
