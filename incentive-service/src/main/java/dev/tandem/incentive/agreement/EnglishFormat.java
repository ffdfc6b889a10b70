package dev.tandem.incentive.agreement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** Formats figures in English. */
public record EnglishFormat(Currency currency) {
    public String money(BigDecimal amount) {
        return decimal(amount) + " " + currency.getCurrencyCode();
    }

    public static String percent(BigDecimal percent) {
        return decimal(percent) + " %";
    }

    /** In the largest unit that divides it without remainder. */
    public static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0) {
            return counted(seconds / 86_400, "day");
        }
        if (seconds % 3_600 == 0) {
            return counted(seconds / 3_600, "hour");
        }
        return seconds % 60 == 0 ? counted(seconds / 60, "minute") : counted(seconds, "second");
    }

    public static String pieces(BigDecimal pieces) {
        return decimal(pieces) + (pieces.compareTo(BigDecimal.ONE) == 0 ? " piece" : " pieces");
    }

    public static String days(int days) {
        return counted(days, "day");
    }

    /** A tier's rate with its bounds. @param upper null for the last tier, which is open-ended */
    public static String tier(BigDecimal rate, String lower, String upper) {
        return percent(rate) + " from " + lower + (upper == null ? " on" : " to below " + upper);
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String decimal(BigDecimal value) {
        return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
