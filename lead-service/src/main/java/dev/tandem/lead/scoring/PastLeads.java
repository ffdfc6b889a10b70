package dev.tandem.lead.scoring;

import dev.tandem.lead.lead.Lead;
import dev.tandem.lead.lead.Leads;
import dev.tandem.lead.scoring.Activities.Latest;
import dev.tandem.lead.scoring.ClosedSales.ClosedSale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tenant's leads whose sale was won or lost, read a page at a time. */
@ApplicationScoped
public class PastLeads {
    private static final int PAGE = 500;
    private static final UUID START = new UUID(0, 0);

    private final ClosedSales sales;
    private final Leads leads;
    private final Activities activities;
    private final EntityManager entities;

    PastLeads(ClosedSales sales, Leads leads, Activities activities, EntityManager entities) {
        this.sales = sales;
        this.leads = leads;
        this.activities = activities;
        this.entities = entities;
    }

    /**
     * In the order their deals were opened. It clears the persistence context, so nothing may be waiting to be flushed.
     */
    void each(ClosingPeriod period, Consumer<PastLead> taken) {
        List<ClosedSale> page = sales.closed(period.from(), period.to(), START, PAGE);
        while (!page.isEmpty()) {
            take(page, taken);
            entities.clear();
            UUID last = page.get(page.size() - 1).dealId();
            page = sales.closed(period.from(), period.to(), last, PAGE);
        }
    }

    private void take(List<ClosedSale> page, Consumer<PastLead> taken) {
        List<UUID> ids = page.stream().map(ClosedSale::leadId).distinct().toList();
        Map<UUID, Lead> byId = leads.byIds(ids);
        Map<UUID, Latest> latest = activities.latest(ids);
        for (ClosedSale sale : page) {
            Lead lead = byId.get(sale.leadId());
            taken.accept(new PastLead(
                    lead.id(),
                    ScoredAttributes.of(lead, latest.get(lead.id())),
                    sale.won(),
                    sale.closedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    /**
     * A lead whose sale has ended.
     *
     * @param attributes as known today
     * @param endedAt for the age of its last activity
     */
    record PastLead(UUID leadId, Map<String, Object> attributes, boolean won, Instant endedAt) {}

    /** Sales that ended in a half-open range of days. */
    @Schema(description = "Sales that ended from one day, inclusive, to another, exclusive")
    public record ClosingPeriod(
            @NotNull @Schema(example = "2031-01-01") LocalDate from,
            @NotNull @Schema(example = "2031-07-01") LocalDate to) {
        @AssertTrue(message = "to must be after from")
        @Schema(hidden = true)
        boolean isInOrder() {
            return from == null || to == null || to.isAfter(from);
        }
    }
}
