package dev.tandem.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The types of Java that travel in a form of our own, which no scanner can know. */
final class WireTypes {
    private static final String DECIMAL = "^-?[0-9]{1,15}(\\.[0-9]{1,4})?$";
    private static final String CURRENCY = "^[A-Z]{3}$";

    private WireTypes() {}

    static void describe(Components components) {
        Map<String, Schema> schemas = new TreeMap<>(components.getSchemas());
        schemas.replace("Money", money());
        schemas.replace("Currency", currency());
        schemas.replace("ZoneId", text("An IANA time zone", "Europe/Berlin", null));
        schemas.replace(
                "Duration",
                text(
                        "An ISO 8601 duration of days, hours, minutes and seconds",
                        "PT8H",
                        "^-?P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?$"));
        schemas.replace("Instant", formatted("date-time", "2026-03-02T09:15:00Z"));
        schemas.replace("LocalDate", formatted("date", "2026-03-02"));
        schemas.replace("LocalTime", formatted("local-time", "09:15"));
        schemas.replace("UUID", formatted("uuid", "0192f1c2-7d3e-7abc-8def-01234567100a"));
        components.setSchemas(schemas);
    }

    private static Schema money() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("An exact amount: a decimal string in the currency's own precision, and an ISO 4217 code")
                .addProperty(
                        "amount",
                        text("With the decimals of its currency, never a floating-point number", "1234.50", DECIMAL))
                .addProperty("currency", currency())
                .required(List.of("amount", "currency"))
                .addExample(new TreeMap<>(Map.of("amount", "1234.50", "currency", "USD")));
    }

    private static Schema currency() {
        return text("An ISO 4217 currency", "USD", CURRENCY);
    }

    private static Schema formatted(String format, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .format(format)
                .addExample(example);
    }

    private static Schema text(String description, String example, String pattern) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .pattern(pattern)
                .addExample(example);
    }
}
