package dev.tandem.gateway.contract;

import dev.tandem.testkit.WithTandem;
import dev.tandem.testkit.contract.WalledTables;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithTandem(database = "gateway")
class WalledTablesTest extends WalledTables {
    @Override
    protected Set<String> ofNoTenant() {
        return Set.of("signing_key", "limit_cell", "limit_replica");
    }
}
