package dev.tandem.platform.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.platform.caller.Cause;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "platform")
class CallerScopeTest {
    private static final Caller NORTHWIND = Caller.system("northwind");

    @Inject
    Cause cause;

    /** It would hold one connection and wait for a second one, which all the others wait for as well. */
    @Test
    void workForAnotherCallerIsRefusedInsideATransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> CallerScope.run(NORTHWIND, () -> CallerScope.run(Caller.everyTenant(), () -> {})));
    }

    @Test
    @ActivateRequestContext
    void workThatIsHandedOnHasTheSameCause() {
        cause.isRequest("request-0123", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        CallerScope.run(NORTHWIND, () -> {
            assertEquals(Optional.of("request-0123"), cause.request());
            assertEquals("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", cause.traceParent());
        });
    }

    @Test
    @ActivateRequestContext
    void aTraceThatIsNoneIsReplaced() {
        cause.isRequest("short", "00-00000000000000000000000000000000-b7ad6b7169203331-01");

        assertEquals(36, cause.request().orElseThrow().length());
        assertEquals(55, cause.traceParent().length());
    }
}
