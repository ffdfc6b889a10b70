package dev.tandem.lead.measure.rest;

import dev.tandem.lead.measure.Grouping;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Taken as text: what is malformed shall be told so, where the framework would answer 404. */
public class MeasureQuery {
    private static final int LONGEST_YEARS = 2;

    @QueryParam("from")
    @Parameter(
            description = "The first day, in the tenant's time zone, on which handoffs were offered",
            required = true,
            example = "2026-01-01")
    public String from;

    @QueryParam("to")
    @Parameter(description = "The last day; two years after the first at most", required = true, example = "2026-03-31")
    public String to;

    @QueryParam("groupBy")
    @Parameter(description = "partner, which is the default, playbookVersion or rule", example = "rule")
    public String groupBy;

    record Asked(LocalDate from, LocalDate to, Grouping grouping) {}

    /** @throws InvalidRequest with everything that is wrong */
    Asked asked() {
        List<FieldFault> faults = new ArrayList<>();
        LocalDate first = day("from", from, faults);
        LocalDate last = day("to", to, faults);
        if (first != null && last != null) {
            inOrder(first, last, faults);
        }
        Grouping grouping =
                Grouping.named(groupBy == null ? "partner" : groupBy).orElse(null);
        if (grouping == null) {
            faults.add(new FieldFault("groupBy", "unknown", "must be partner, playbookVersion or rule"));
        }
        InvalidRequest.ifAny(faults);
        return new Asked(first, last, grouping);
    }

    private static LocalDate day(String name, String text, List<FieldFault> faults) {
        try {
            if (text != null) {
                return LocalDate.parse(text);
            }
            faults.add(new FieldFault(name, "notNull", "must be given"));
        } catch (DateTimeParseException malformed) {
            faults.add(new FieldFault(name, "malformed", "must be a day such as 2026-03-31"));
        }
        return null;
    }

    private static void inOrder(LocalDate first, LocalDate last, List<FieldFault> faults) {
        if (last.isBefore(first)) {
            faults.add(new FieldFault("to", "range", "must not be before from"));
        } else if (last.isAfter(first.plusYears(LONGEST_YEARS))) {
            faults.add(new FieldFault("to", "range", "must be " + LONGEST_YEARS + " years after from at most"));
        }
    }
}
