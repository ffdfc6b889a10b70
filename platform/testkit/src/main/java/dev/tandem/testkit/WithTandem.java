package dev.tandem.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a {@code @QuarkusTest} on a real PostgreSQL and a real broker, as the run-time role, with tokens of
 * {@link TestTokens}. All tests of a JVM share the servers, so they keep apart by tenant, not by clearing tables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(TandemTestResource.class)
public @interface WithTandem {

    /** The service's database: lead, playbook or incentive; empty for a service without one. */
    String database() default "";
}
