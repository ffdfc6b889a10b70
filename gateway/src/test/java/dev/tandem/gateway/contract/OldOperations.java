package dev.tandem.gateway.contract;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The operations of the suite, and two that the contract has given up. */
@Dependent
class OldOperations {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Operations operations() {
        Stream<String> old = Stream.of(
                "GET\t/v1/leads/leaving\tgetLeaving\tlead\tread\tleads:read\t2026-01-01\t2050-01-01\t/v1/leads",
                "GET\t/v1/leads/gone\tgetGone\tlead\tread\tleads:read\t2024-01-01\t2026-01-01\t/v1/leads");
        return new Operations(Stream.concat(BuiltContract.table(), old));
    }
}
