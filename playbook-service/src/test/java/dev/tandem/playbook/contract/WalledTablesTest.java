package dev.tandem.playbook.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.WalledTables;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTandem(database = "playbook")
class WalledTablesTest extends WalledTables {}
