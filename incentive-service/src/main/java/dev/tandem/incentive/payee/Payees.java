package dev.tandem.incentive.payee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

@ApplicationScoped
public class Payees implements PanacheRepositoryBase<Payee, String> {
    public void keep(Payee received) {
        findByIdOptional(received.id()).ifPresentOrElse(known -> known.become(received), () -> persist(received));
    }

    /** The given ids that are not known yet. */
    public Set<String> unknownAmong(Collection<String> ids) {
        Set<String> unknown = new HashSet<>(ids);
        list("id in ?1", unknown.stream().toList()).forEach(known -> unknown.remove(known.id()));
        return unknown;
    }
}
