package dev.tandem.playbook.discount;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The discounts that hold on one sale. Those on the whole and those on a product add up, so that asking twice gives nobody more. */
final class GrantedDiscounts {
    private final Map<UUID, PartOfPrice> byProduct = new HashMap<>();
    private PartOfPrice onTheWhole = PartOfPrice.NONE;

    GrantedDiscounts(List<DiscountTerms> granted) {
        for (DiscountTerms one : granted) {
            PartOfPrice part = one.discount().part();
            if (one.productId() == null) {
                onTheWhole = onTheWhole.plus(part);
            } else {
                byProduct.merge(one.productId(), part, PartOfPrice::plus);
            }
        }
    }

    /** What the product that gets the most comes to with one more: the named product, or any for a discount on the whole. */
    PartOfPrice with(DiscountTerms more) {
        return beside(more).plus(more.discount().part());
    }

    /** What that product comes to without it. */
    PartOfPrice beside(DiscountTerms more) {
        PartOfPrice onProduct = more.productId() == null
                ? most(byProduct.values())
                : byProduct.getOrDefault(more.productId(), PartOfPrice.NONE);
        return onTheWhole.plus(onProduct);
    }

    /** Of the whole price alone. */
    PartOfPrice onTheWhole() {
        return onTheWhole;
    }

    private static PartOfPrice most(Collection<PartOfPrice> parts) {
        return parts.stream().max(PartOfPrice::compareTo).orElse(PartOfPrice.NONE);
    }
}
