package dev.tandem.lead.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The erasures so far. */
@ApplicationScoped
public class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    public List<Erasure> page(UUID after, int limit) {
        return find("id > ?1 order by id", after).page(0, limit).list();
    }
}
