package dev.tandem.lead.deal;

import dev.tandem.lead.deal.terms.Evidence;
import dev.tandem.platform.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** The calling partner's own parts in deals. The parts of others never leave the database. */
@ApplicationScoped
public class Participations {
    private final EntityManager entities;

    Participations(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order the deals were opened; none for the vendor, which sees all parts in the deals themselves. */
    @SuppressWarnings("unchecked") // The function's columns are those that participation() reads.
    public List<Participation> page(UUID after, int limit) {
        List<Object[]> rows = entities.createNativeQuery("select * from participations_at_work(?1, ?2)", Object[].class)
                .setParameter(1, after)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(Participations::participation).toList();
    }

    private static Participation participation(Object[] row) {
        Currency currency = Currency.getInstance((String) row[4]);
        return new Participation(
                (UUID) row[0],
                (UUID) row[1],
                DealStatus.valueOf((String) row[2]),
                day(row[3]),
                new Money((BigDecimal) row[5], currency),
                new Money((BigDecimal) row[6], currency),
                (String) row[7],
                new BigDecimal((String) row[8]),
                evidence((String) row[9], (String) row[10]));
    }

    private static Evidence evidence(String note, String link) {
        return note == null && link == null ? null : new Evidence(note, link);
    }

    /** Hibernate chooses the driver's type of a date. */
    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /**
     * A partner's own part in a deal, which another partner may own.
     *
     * @param closedOn null while open
     * @param attribution as spelled in the contract
     * @param share in percent
     * @param evidence null where the deal itself is sufficient evidence
     */
    public record Participation(
            UUID dealId,
            UUID thread,
            DealStatus status,
            LocalDate closedOn,
            Money amount,
            Money refunded,
            String attribution,
            BigDecimal share,
            Evidence evidence) {}
}
