package dev.tandem.lead.imports;

import dev.tandem.lead.imports.RowAnswer.Remark;
import dev.tandem.lead.product.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds why a row cannot be imported here, and what is worth a warning even though it can. */
final class OpportunityChecks {
    private OpportunityChecks() {}

    /** @param today by the tenant's clock */
    static List<Remark> reasons(Opportunity row, ImportLookups.Known known, LocalDate today) {
        List<Remark> reasons = new ArrayList<>();
        Stream.concat(Stream.of(row.agent()), row.shares().stream().map(Opportunity.NamedShare::partner))
                .distinct()
                .filter(name -> !known.partners().containsKey(name))
                .forEach(name -> reasons.add(new Remark("unknownPartner", "no partner has the external id " + name)));
        if (reasons.isEmpty() && !known.sellers().containsKey(row.agent())) {
            reasons.add(new Remark("noSeller", row.agent() + " has no one who could own the sale"));
        }
        if (row.closed() != null && row.closed().isAfter(today)) {
            reasons.add(new Remark("closedInTheFuture", "close_date is later than today, " + today));
        }
        return reasons;
    }

    static List<Remark> warnings(Opportunity row, ImportLookups.Known known, PipelineImport run) {
        List<Remark> warnings = new ArrayList<>();
        if (row.account() == null) {
            warnings.add(new Remark("noAccount", "the row names no account"));
        } else if (!known.accounts().containsKey(row.account())) {
            warnings.add(new Remark("unknownAccount", "there is no account " + row.account() + "; the lead has none"));
        }
        product(row, known).ifPresent(warnings::add);
        dates(row, run, warnings);
        return warnings;
    }

    private static Optional<Remark> product(Opportunity row, ImportLookups.Known known) {
        if (row.product() == null) {
            return Optional.of(new Remark("unknownProduct", "the row names no product"));
        }
        String taken = known.products().named(row.product()).map(Product::name).orElse(null);
        if (row.product().equals(taken)) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                "unknownProduct",
                "there is no product " + row.product() + "; "
                        + (taken == null ? "the deal has no line" : "treated as " + taken)));
    }

    private static void dates(Opportunity row, PipelineImport run, List<Remark> warnings) {
        if (row.engaged() == null) {
            String made = row.isHandedOff() ? "treated as engaged on the day it was closed" : "not handed off";
            warnings.add(new Remark("noEngageDate", "the row has no engage_date; " + made));
        } else if (row.closed() != null && row.closed().isBefore(row.engaged())) {
            warnings.add(new Remark("closedBeforeEngaged", "close_date is earlier than engage_date"));
        }
        if (run.isFuture(row.engaged()) || run.isFuture(row.closed())) {
            warnings.add(new Remark("futureDate", "a date is later than the export"));
        }
    }
}
