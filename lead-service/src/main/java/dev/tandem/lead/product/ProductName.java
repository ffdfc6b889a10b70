package dev.tandem.lead.product;

import java.util.Locale;

/** How product names are compared: CRM exports write {@code GTXPro} for {@code GTX Pro}. */
final class ProductName {
    private ProductName() {}

    static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
