package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.arithmetic.Fraction;
import dev.tandem.ledgerverifier.deal.Deal;
import dev.tandem.ledgerverifier.deal.Partners;
import dev.tandem.ledgerverifier.export.Row;
import java.time.Duration;
import java.util.List;

/** The factors on a deal's rate; those that apply are multiplied. */
record Accelerators(List<Row> terms, Partners partners) {
    /**
     * @param attainment of the period with this deal
     * @return 1 when none applies
     */
    Fraction factor(Deal deal, Fraction attainment) {
        return terms.stream()
                .filter(each -> applies(each, deal, attainment))
                .map(each -> each.fraction("percent"))
                .reduce(Fraction.ONE, Fraction::percent);
    }

    private boolean applies(Row accelerator, Deal deal, Fraction attainment) {
        return switch (accelerator.text("by")) {
            case "responseTime" -> answered(deal, accelerator.duration("within"));
            case "partnerTier" -> partners.hadTier(deal.partner(), deal.closedOn(), accelerator.text("tier"));
            case "integrationDepth" ->
                partners.wasIntegrated(deal.partner(), deal.closedOn(), accelerator.text("atLeast"));
            default -> attainment.compareTo(accelerator.fraction("from")) >= 0;
        };
    }

    private static boolean answered(Deal deal, Duration within) {
        return deal.responseTime().filter(time -> time.compareTo(within) <= 0).isPresent();
    }
}
