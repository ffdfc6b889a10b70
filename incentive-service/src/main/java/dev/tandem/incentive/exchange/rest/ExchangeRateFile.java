package dev.tandem.incentive.exchange.rest;

import dev.tandem.incentive.exchange.CurrencyCode;
import dev.tandem.incentive.exchange.ReferenceRates;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of reference rates as the European Central Bank publishes its history: {@code Date,USD,JPY,…}, one line per
 * day, units per euro, {@code N/A} or nothing where there is no rate, and optionally a comma at the end of each line.
 */
final class ExchangeRateFile {
    private static final int MOST_FAULTS = 100;
    private static final String RATE = "\\d{1,12}(\\.\\d{1,8})?";
    private static final Currency EURO = Currency.getInstance("EUR");

    private final List<FieldFault> faults = new ArrayList<>();
    private final List<ReferenceRates.ReferenceRate> rates = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final LocalDate today;
    private List<Currency> columns = List.of();

    private ExchangeRateFile(LocalDate today) {
        this.today = today;
    }

    /**
     * @param today a publication after it is refused
     * @throws InvalidRequest with the faults of all lines, a hundred at most; pointers are {@code /line/column}
     */
    static List<ReferenceRates.ReferenceRate> read(String csv, LocalDate today) {
        ExchangeRateFile file = new ExchangeRateFile(today);
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        file.head(lines.isEmpty() ? "" : lines.get(0));
        for (int line = 1; line < lines.size() && file.faults.size() < MOST_FAULTS; line++) {
            file.day(line + 1, lines.get(line));
        }
        if (file.rates.isEmpty() && file.faults.isEmpty()) {
            file.fault(1, "Date", "empty", "the file contains no rate");
        }
        InvalidRequest.ifAny(file.faults);
        return file.rates;
    }

    private void head(String line) {
        String[] names = line.split(",");
        if (!names[0].strip().equals("Date") || names.length < 2) {
            fault(1, "Date", "malformed", "the first line must be Date and currencies, such as Date,USD,JPY");
            return;
        }
        List<Currency> found = new ArrayList<>();
        for (int column = 1; column < names.length; column++) {
            found.add(currency(names[column].strip()));
        }
        if (new HashSet<>(found).size() < found.size()) {
            fault(1, "Date", "repeated", "a currency appears in two columns");
        }
        columns = found;
    }

    private Currency currency(String code) {
        return CurrencyCode.parse(code).orElseGet(() -> {
            faults.add(CurrencyCode.unknown("/1/" + code));
            return EURO;
        });
    }

    private void day(int number, String line) {
        if (line.isBlank() || columns.isEmpty()) {
            return;
        }
        String[] values = line.split(",");
        LocalDate day = date(number, values[0].strip());
        if (day == null) {
            return;
        }
        rates.add(new ReferenceRates.ReferenceRate(day, EURO, BigDecimal.ONE));
        for (int column = 1; column < values.length; column++) {
            rate(number, day, column, values[column].strip());
        }
    }

    private LocalDate date(int number, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                fault(number, "Date", "inFuture", "must not be after today");
            } else if (!days.add(day)) {
                fault(number, "Date", "repeated", "another line is for this day");
            }
            return day;
        } catch (DateTimeException malformed) {
            fault(number, "Date", "malformed", "must be a date such as 2017-01-02");
            return null;
        }
    }

    private void rate(int number, LocalDate day, int column, String text) {
        if (text.isEmpty() || text.equals("N/A")) {
            return;
        }
        if (column > columns.size()) {
            fault(number, "Date", "tooManyColumns", "has more values than the first line has currencies");
            return;
        }
        Currency currency = columns.get(column - 1);
        if (text.matches(RATE) && new BigDecimal(text).signum() > 0) {
            rates.add(new ReferenceRates.ReferenceRate(day, currency, new BigDecimal(text)));
        } else {
            fault(number, currency.getCurrencyCode(), "malformed", "must be a number above 0, such as 1.0465, or N/A");
        }
    }

    private void fault(int line, String column, String code, String message) {
        faults.add(new FieldFault("/" + line + "/" + column, code, message));
    }
}
