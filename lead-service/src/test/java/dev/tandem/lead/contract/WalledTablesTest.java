package dev.tandem.lead.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.WalledTables;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "lead")
class WalledTablesTest extends WalledTables {}
