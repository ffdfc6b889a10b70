package dev.tandem.lead.discount;

import dev.tandem.platform.aggregate.Aggregate;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A discount that holds on a sale. */
@Entity
@Immutable
class GrantedDiscount extends Aggregate {
    private UUID thread;
    private UUID partnerId;
    private UUID requestId;
    private UUID productId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Discount discount;

    protected GrantedDiscount() {}

    GrantedDiscount(UUID thread, UUID partnerId, UUID requestId, UUID productId, Discount discount) {
        this.thread = thread;
        this.partnerId = partnerId;
        this.requestId = requestId;
        this.productId = productId;
        this.discount = discount;
    }

    Grant grant() {
        return new Grant(productId, discount);
    }
}
