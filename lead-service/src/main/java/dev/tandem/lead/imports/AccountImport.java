package dev.tandem.lead.imports;

import dev.tandem.lead.account.Account;
import dev.tandem.lead.account.Accounts;
import dev.tandem.lead.bulk.CsvRow;
import dev.tandem.lead.imports.RowAnswer.Remark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Imports companies. Rows are matched to accounts by name, however it is spelt. */
@ApplicationScoped
public class AccountImport {
    public static final FileColumns COLUMNS = new FileColumns(List.of("account"), List.of("sector", "office_location"));

    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;

    AccountImport(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Must run in a transaction of its own. */
    public List<RowAnswer> take(List<CsvRow> rows) {
        List<String> names = rows.stream()
                .map(row -> row.text("account"))
                .filter(Objects::nonNull)
                .toList();
        Map<String, Account> known = new HashMap<>();
        accounts.named(names).values().forEach(account -> known.put(account.normalisedName(), account));
        List<RowAnswer> answers = new ArrayList<>();
        for (CsvRow row : rows) {
            answers.add(row.fault() == null ? take(row, known) : RowAnswer.broken(row));
        }
        accounts.flush();
        return answers;
    }

    private RowAnswer take(CsvRow row, Map<String, Account> known) {
        String name = row.text("account");
        if (name == null || name.length() > LONGEST_NAME) {
            return RowAnswer.rejected(row, name, "malformedName", "account must have 1 to 200 characters");
        }
        Account account = new Account(name, null, row.text("sector"), row.text("office_location"));
        Account before = known.putIfAbsent(account.normalisedName(), account);
        if (before != null) {
            return RowAnswer.unchanged(row, name, changes(before, account));
        }
        accounts.persist(account);
        return RowAnswer.imported(row, name, List.of());
    }

    private static List<Remark> changes(Account before, Account row) {
        return before.hasSameDataAs(row)
                ? List.of()
                : List.of(
                        new Remark("changedSinceImport", "differs from " + before.name() + ", which stays unchanged"));
    }
}
