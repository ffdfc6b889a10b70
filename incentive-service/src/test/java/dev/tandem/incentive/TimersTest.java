package dev.tandem.incentive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.timer.DueTenants;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "incentive")
class TimersTest {
    private static final String DUE =
            "select name from (values ('alpine'), ('boreal'), ('cirrus')) as due (name) order by name";

    @Inject
    DueTenants tenants;

    @Inject
    CurrentCaller caller;

    @Test
    void whatFailsForOneTenantHoldsUpNoOther() {
        List<String> served = new ArrayList<>();

        tenants.work(DUE, () -> {
            if (caller.get().tenant().equals("boreal")) {
                throw new IllegalStateException("cannot be done for this one");
            }
            return !served.add(caller.get().tenant());
        });

        assertEquals(List.of("alpine", "cirrus"), served);
    }
}
