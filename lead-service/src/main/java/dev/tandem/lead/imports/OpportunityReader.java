package dev.tandem.lead.imports;

import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.imports.Opportunity.NamedShare;
import dev.tandem.lead.imports.RowAnswer.Remark;
import dev.tandem.platform.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one row and finds all its faults. */
final class OpportunityReader {
    static final FileColumns COLUMNS = new FileColumns(
            List.of(
                    "opportunity_id",
                    "sales_agent",
                    "product",
                    "account",
                    "deal_stage",
                    "engage_date",
                    "close_date",
                    "close_value"),
            List.of("participants"));

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final CsvRow row;
    private final Currency currency;
    private final List<Remark> reasons = new ArrayList<>();

    OpportunityReader(CsvRow row, Currency currency) {
        this.row = row;
        this.currency = currency;
    }

    /** Empty when there are {@link #reasons} against it. */
    Optional<Opportunity> read() {
        String id = text("opportunity_id", LONGEST_ID);
        if (id == null) {
            reject("noExternalId", "opportunity_id must have 1 to " + LONGEST_ID + " characters");
        }
        String agent = text("sales_agent", LONGEST_NAME);
        if (agent == null) {
            reject("unknownPartner", "sales_agent names no partner");
        }
        Opportunity.Stage stage = stage();
        LocalDate engaged = date("engage_date");
        LocalDate closed = date("close_date");
        if (stage != null && stage.isClosed() && row.text("close_date") == null) {
            reject("noCloseDate", "a row that is won or lost needs a close_date");
        }
        Money value = value(stage);
        List<NamedShare> shares = shares();
        String product = text("product", LONGEST_NAME);
        String account = text("account", LONGEST_NAME);
        return reasons.isEmpty()
                ? Optional.of(new Opportunity(id, agent, product, account, stage, engaged, closed, value, shares))
                : Optional.empty();
    }

    List<Remark> reasons() {
        return reasons;
    }

    private Opportunity.Stage stage() {
        Optional<Opportunity.Stage> stage = Opportunity.Stage.named(row.text("deal_stage"));
        if (stage.isEmpty()) {
            reject("unknownStage", "deal_stage must be Prospecting, Engaging, Won or Lost");
        }
        return stage.orElse(null);
    }

    private String text(String column, int longest) {
        String text = row.text(column);
        if (text != null && text.length() > longest) {
            reject("tooLong", column + " must have at most " + longest + " characters");
        }
        return text;
    }

    private LocalDate date(String column) {
        String text = row.text(column);
        // Four digits only: a date in the year 10000 is a typing error, and beyond what other systems can store.
        if (text == null || text.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                // Rejected below, like every text that is not a date.
            }
        }
        reject("malformedDate", column + " must be a date such as 2017-03-01");
        return null;
    }

    private Money value(Opportunity.Stage stage) {
        String text = row.text("close_value");
        if (text == null) {
            if (stage == Opportunity.Stage.WON) {
                reject("noAmount", "a row that is won needs a close_value");
            }
            return Money.zero(currency);
        }
        try {
            Money value = Money.of(text, currency.getCurrencyCode());
            if (value.isNegative()) {
                reject("negativeAmount", "close_value must not be negative");
            }
            return value;
        } catch (IllegalArgumentException noMoney) {
            reject("malformedAmount", "close_value: " + noMoney.getMessage());
            return null;
        }
    }

    private List<NamedShare> shares() {
        String text = row.text("participants");
        if (text == null) {
            return List.of();
        }
        List<NamedShare> shares = new ArrayList<>();
        Set<String> partners = new HashSet<>();
        for (String part : text.split(";")) {
            String name = part.contains(":")
                    ? part.substring(0, part.lastIndexOf(':')).strip()
                    : "";
            String share = part.substring(part.lastIndexOf(':') + 1).strip();
            if (name.isEmpty() || !share.matches("\\d{1,3}(\\.\\d{1,6})?") || !partners.add(name)) {
                reject(
                        "malformedParticipants",
                        "participants must have a form such as Alpine:60;Boreal:40, each partner once");
                return List.of();
            }
            shares.add(new NamedShare(name, new BigDecimal(share)));
        }
        return whole(shares);
    }

    private List<NamedShare> whole(List<NamedShare> shares) {
        BigDecimal sum = shares.stream().map(NamedShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0
                || shares.stream().anyMatch(share -> share.share().signum() == 0)) {
            reject(
                    "sharesNotWhole",
                    "each share must be more than 0, and the shares add up to " + sum + ", not to 100");
        }
        return shares;
    }

    private void reject(String code, String message) {
        reasons.add(new Remark(code, message));
    }
}
