package dev.tandem.gateway.driver;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** No process of the gateway starts without these settings. */
@WithTestResource(value = DoorSettings.class, scope = TestResourceScope.GLOBAL)
final class ForAllTests {}
