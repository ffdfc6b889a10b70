package dev.tandem.playbook.discount;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the deal of a sale costs before any discount, as the lead service has told last. */
@Entity
class SalePrice extends Aggregate {
    private UUID thread;
    private UUID partnerId;
    private int dealRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    private DealPrice price;

    protected SalePrice() {}

    SalePrice(UUID thread, UUID partnerId) {
        this.thread = thread;
        this.partnerId = partnerId;
        this.dealRevision = -1;
    }

    /** @return whether that is news; what comes late says nothing new */
    boolean told(int revision, DealPrice now) {
        if (revision <= dealRevision) {
            return false;
        }
        dealRevision = revision;
        price = now;
        return true;
    }

    DealPrice price() {
        return price;
    }
}
