package dev.tandem.incentive.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.WalledTables;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "incentive")
class WalledTablesTest extends WalledTables {}
