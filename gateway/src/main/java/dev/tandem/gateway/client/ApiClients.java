package dev.tandem.gateway.client;

import dev.tandem.platform.aggregate.Among;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The clients of a tenant; a partner sees only its own. */
@ApplicationScoped
public class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {
    private final CurrentCaller caller;

    ApiClients(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for another side's, if the caller is a partner's */
    public ApiClient visible(UUID id) {
        return findByIdOptional(id)
                .filter(client -> caller.get().sees(client.partnerId().orElse(null)))
                .orElseThrow(() -> new NotFound("apiClient", id));
    }

    public Page<ApiClient> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    Optional<ApiClient> withHandle(String handle) {
        return find("handle", handle).firstResultOptional();
    }

    /** Those of the caller's side that are not revoked. */
    long ofCallersSide() {
        Optional<UUID> partner = caller.get().partner();
        return partner.isPresent()
                ? count("partnerId = ?1 and status <> ?2", partner.get(), ApiClientStatus.REVOKED)
                : count("partnerId is null and status <> ?1", ApiClientStatus.REVOKED);
    }

    /** In the order in which they were made. */
    public Map<UUID, List<ApiSecret>> secretsOf(Collection<UUID> clients) {
        List<ApiSecret> secrets = getEntityManager()
                .createQuery("from ApiSecret where among(?1, clientId) order by number", ApiSecret.class)
                .setParameter(1, Among.ids(clients))
                .getResultList();
        return secrets.stream().collect(Collectors.groupingBy(ApiSecret::clientId));
    }

    /** In the order in which they were made. */
    public List<ApiSecret> secretsOf(ApiClient client) {
        return secretsOf(List.of(client.id())).getOrDefault(client.id(), List.of());
    }

    Optional<ApiSecret> secretOf(ApiClient client, int number) {
        return secretsOf(client).stream()
                .filter(secret -> secret.number() == number)
                .findFirst();
    }
}
