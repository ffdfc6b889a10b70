package dev.tandem.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount in one currency, always held at the currency's own number of decimals (ISO 4217: USD 2, JPY 0, KWD 3).
 * On the wire it is {@code {"amount":"1234.50","currency":"USD"}}; the amount is a string, so no client rounds it.
 *
 * @param amount at most 15 digits before the point and the currency's decimals after it
 * @param currency an ISO 4217 currency
 */
@Embeddable
@Schema(
        description = "An exact amount: a decimal string in the currency's own precision, and an ISO 4217 code",
        example = "{\"amount\":\"1234.50\",\"currency\":\"USD\"}")
public record Money(BigDecimal amount, Currency currency) {
    private static final BigDecimal LIMIT = new BigDecimal("1E15");

    public Money {
        Objects.requireNonNull(amount, "amount is missing");
        Objects.requireNonNull(currency, "currency is missing");
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException(currency + " is not a currency of payment");
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("amount must have at most 15 digits before the point");
        }
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException("amount has more decimals than " + currency + " has (" + decimals + ")");
        }
        amount = amount.setScale(decimals);
    }

    /** @throws IllegalArgumentException when either part is missing, malformed, or more precise than the currency */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        return new Money(decimal(amount), iso(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return plus(other.negate());
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @JsonValue
    Map<String, String> wire() {
        // Ordered, so that the same money is the same text in every process.
        Map<String, String> wire = new LinkedHashMap<>();
        wire.put("amount", amount.toPlainString());
        wire.put("currency", currency.getCurrencyCode());
        return wire;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return other;
    }

    private static BigDecimal decimal(String text) {
        // A plain decimal only: BigDecimal alone would also take an exponent, and expand it.
        if (text == null || !text.matches("-?\\d{1,18}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("amount must be a decimal string such as \"1234.50\"");
        }
        return new BigDecimal(text);
    }

    private static Currency iso(String code) {
        try {
            return Currency.getInstance(Objects.requireNonNullElse(code, ""));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("currency must be an ISO 4217 code such as \"USD\"", unknown);
        }
    }
}
