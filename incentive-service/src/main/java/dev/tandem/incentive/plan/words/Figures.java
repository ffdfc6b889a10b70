package dev.tandem.incentive.plan.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** How figures read in English. */
record Figures(Currency currency) {

    String money(BigDecimal amount) {
        return decimal(amount) + " " + currency.getCurrencyCode();
    }

    static String percent(BigDecimal percent) {
        return decimal(percent) + " %";
    }

    /** In the largest unit that leaves no rest. */
    static String time(Duration time) {
        long seconds = time.toSeconds();
        if (seconds % 86_400 == 0) {
            return counted(seconds / 86_400, "day");
        }
        if (seconds % 3_600 == 0) {
            return counted(seconds / 3_600, "hour");
        }
        return seconds % 60 == 0 ? counted(seconds / 60, "minute") : counted(seconds, "second");
    }

    static String days(int days) {
        return counted(days, "day");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String decimal(BigDecimal value) {
        return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
