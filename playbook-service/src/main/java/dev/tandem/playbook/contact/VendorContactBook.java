package dev.tandem.playbook.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whom of the vendor's people partners ask. */
@ApplicationScoped
class VendorContactBook implements PanacheRepositoryBase<VendorContacts, UUID> {
    /** Without anybody, and not written yet, if nobody was named. @param partner null for every partner */
    VendorContacts of(UUID partner) {
        return (partner == null ? find("partnerId is null") : find("partnerId", partner))
                .firstResultOptional()
                .orElseGet(() -> new VendorContacts(partner));
    }

    /** Few partners have contacts of their own, and few people leave: all are looked at. */
    List<VendorContacts> naming(UUID person) {
        return list("from VendorContacts order by id").stream()
                .filter(one -> one.names(person))
                .toList();
    }
}
