package dev.tandem.playbook.contact;

import dev.tandem.platform.aggregate.KeyedAggregate;
import dev.tandem.playbook.partner.Matter;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Whom of the vendor's people one partner asks, or every partner for which nobody else is named. */
@Entity
public class VendorContacts extends KeyedAggregate {
    private UUID partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<VendorContact> contacts;

    protected VendorContacts() {}

    /** Nobody yet. @param partnerId null for every partner */
    VendorContacts(UUID partnerId) {
        this.partnerId = partnerId;
        this.contacts = List.of();
    }

    void name(List<VendorContact> next) {
        contacts = List.copyOf(next);
    }

    void hand(UUID from, UUID to) {
        contacts = contacts.stream().map(one -> one.handed(from, to)).toList();
    }

    boolean names(UUID person) {
        return contacts.stream().anyMatch(one -> one.names(person));
    }

    Optional<VendorContact> in(Matter matter) {
        return contacts.stream().filter(one -> one.matter() == matter).findFirst();
    }

    /** Null for every partner. */
    UUID partnerId() {
        return partnerId;
    }

    public List<VendorContact> contacts() {
        return contacts;
    }
}
