package dev.tandem.lead.product;

import dev.tandem.platform.aggregate.Aggregate;
import dev.tandem.platform.money.Money;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** A product of the vendor. Its name, ignoring case, spaces and punctuation, is unique in the tenant. */
@Entity
public class Product extends Aggregate {
    private String name;
    private String normalisedName;
    private BigDecimal listPrice;
    private Currency listPriceCurrency;

    protected Product() {}

    public Product(String name, Money listPrice) {
        this.name = name;
        this.normalisedName = normalised(name);
        this.listPrice = listPrice == null ? null : listPrice.amount();
        this.listPriceCurrency = listPrice == null ? null : listPrice.currency();
    }

    public String name() {
        return name;
    }

    /** The name by which products are compared. */
    public String normalisedName() {
        return normalisedName;
    }

    public Optional<Money> listPrice() {
        return Optional.ofNullable(listPrice).map(price -> new Money(price, listPriceCurrency));
    }

    /** The form in which product names are compared: CRM exports write {@code GTXPro} for {@code GTX Pro}. */
    static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
