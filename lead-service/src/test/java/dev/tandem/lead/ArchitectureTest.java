package dev.tandem.lead;

import dev.tandem.embedded.architecture.Rings;
import dev.tandem.lead.routing.rule.RoutingRules;
import dev.tandem.lead.routing.rule.RuleSetFaults;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final Rings SERVICE = Rings.of("dev.tandem.lead");

    @Test
    void theDomainDoesNotKnowItsEdges() {
        SERVICE.domainDoesNotKnowItsEdges("lead", "product", "routing", "handoff", "deal", "imports");
    }

    @Test
    void theEdgesDoNotKnowEachOther() {
        SERVICE.edgesDoNotKnowEachOther();
    }

    @Test
    void featuresDoNotDependInCircles() {
        SERVICE.featuresDoNotDependInCircles();
    }

    @Test
    void timeComesInFromOutside() {
        SERVICE.timeComesInFromOutside();
    }

    @Test
    void rulesArePlainJava() {
        SERVICE.isPure(RoutingRules.class, RuleSetFaults.class);
    }
}
