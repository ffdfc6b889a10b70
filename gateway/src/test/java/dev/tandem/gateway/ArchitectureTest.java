package dev.tandem.gateway;

import dev.tandem.gateway.client.ApiKey;
import dev.tandem.gateway.contract.Operations;
import dev.tandem.gateway.sandbox.Readiness;
import dev.tandem.gateway.token.Scopes;
import dev.tandem.testkit.architecture.HouseRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final HouseRules GATEWAY = HouseRules.of("dev.tandem.gateway");

    @Test
    void theDomainDoesNotKnowItsEdges() {
        GATEWAY.domainDoesNotKnowItsEdges("client", "sandbox", "usage");
    }

    @Test
    void theEdgesDoNotKnowEachOther() {
        GATEWAY.edgesDoNotKnowEachOther();
    }

    @Test
    void localVariablesNameTheirTypes() throws IOException {
        GATEWAY.localVariablesNameTheirTypes();
    }

    @Test
    void packagesDoNotDependInCircles() {
        GATEWAY.packagesDoNotDependInCircles();
    }

    @Test
    void namesFollowTheHouseStyle() {
        GATEWAY.namesFollowTheHouseStyle();
    }

    @Test
    void timeComesInFromOutside() {
        GATEWAY.timeComesInFromOutside();
    }

    @Test
    void rulesArePlainJava() {
        GATEWAY.isPure(ApiKey.class, Scopes.class, Operations.class, Readiness.class);
    }
}
