package dev.tandem.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which service answers for a path: every collection has one owner. */
@ApplicationScoped
class Upstreams {
    private static final Map<String, List<String>> COLLECTIONS = Map.of(
            "lead",
                    List.of(
                            "leads",
                            "handoffs",
                            "deals",
                            "accounts",
                            "products",
                            "routing-rule-sets",
                            "routing-pools",
                            "routing-decisions",
                            "routing-queue",
                            "calendars",
                            "imports",
                            "registrations",
                            "overlap-checks",
                            "attribute-schemas",
                            "measures",
                            "forecast",
                            "privacy",
                            "rubrics"),
            "playbook",
                    List.of(
                            "tenants",
                            "partners",
                            "persons",
                            "playbooks",
                            "playbook-schema",
                            "playbook-samples",
                            "engagements",
                            "escalations",
                            "conflict-cases"),
            "incentive",
                    List.of(
                            "plans",
                            "ledger-entries",
                            "periods",
                            "statements",
                            "payees",
                            "exchange-rates",
                            "disputes",
                            "settlement-terms",
                            "ledger-export",
                            "payouts",
                            "debtor-accounts",
                            "what-ifs",
                            "price-schedules",
                            "price-quotes",
                            "joint-metrics"));

    private final Map<String, URI> byCollection = new HashMap<>();
    private final Map<String, URI> byService;

    Upstreams(GatewaySettings settings) {
        byService = settings.upstreams();
        COLLECTIONS.forEach((service, collections) ->
                collections.forEach(collection -> byCollection.put(collection, byService.get(service))));
    }

    /** @param path such as {@code /v1/leads/…}, or {@code /v1/services/lead/…} for what every service has of its own */
    Optional<URI> of(String path) {
        String[] steps = path.split("/", 5);
        if (steps.length > 3 && steps[2].equals("services")) {
            return Optional.ofNullable(byService.get(steps[3]));
        }
        return steps.length > 2 ? Optional.ofNullable(byCollection.get(steps[2])) : Optional.empty();
    }
}
