package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.imports.RowAnswer.Remark;
import dev.tandem.lead.product.Product;
import dev.tandem.lead.product.Products;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports the price list. Rows are matched to products by name, however it is spelt. */
@ApplicationScoped
public class ProductImport {
    public static final FileColumns COLUMNS = new FileColumns(List.of("product"), List.of("sales_price"));

    private static final int LONGEST_NAME = 200;

    private final Products products;

    ProductImport(Products products) {
        this.products = products;
    }

    /** Must run in a transaction of its own. */
    public List<RowAnswer> take(List<CsvRow> rows, String currency) {
        Products.Catalogue known = products.catalogue();
        Map<String, Product> added = new LinkedHashMap<>();
        List<RowAnswer> answers = new ArrayList<>();
        for (CsvRow row : rows) {
            answers.add(row.fault() == null ? take(row, currency, known, added) : RowAnswer.broken(row));
        }
        products.addImported(List.copyOf(added.values()));
        return answers;
    }

    private RowAnswer take(CsvRow row, String currency, Products.Catalogue known, Map<String, Product> added) {
        String name = row.text("product");
        if (name == null || name.length() > LONGEST_NAME) {
            return RowAnswer.rejected(row, name, "malformedName", "product must have 1 to 200 characters");
        }
        try {
            Product product = new Product(name, price(row, currency));
            Optional<Product> before = known.named(name)
                    .or(() -> Optional.ofNullable(added.putIfAbsent(product.normalisedName(), product)));
            if (before.isPresent()) {
                return RowAnswer.unchanged(row, name, changes(before.get(), product));
            }
            return RowAnswer.imported(row, name, List.of());
        } catch (IllegalArgumentException noMoney) {
            return RowAnswer.rejected(row, name, "malformedAmount", "sales_price: " + noMoney.getMessage());
        }
    }

    private static Money price(CsvRow row, String currency) {
        String price = row.text("sales_price");
        Money listPrice = price == null ? null : Money.of(price, currency);
        if (listPrice != null && listPrice.isNegative()) {
            throw new IllegalArgumentException("must not be negative");
        }
        return listPrice;
    }

    private static List<Remark> changes(Product before, Product row) {
        return before.name().equals(row.name()) && before.listPrice().equals(row.listPrice())
                ? List.of()
                : List.of(
                        new Remark("changedSinceImport", "differs from " + before.name() + ", which stays unchanged"));
    }
}
