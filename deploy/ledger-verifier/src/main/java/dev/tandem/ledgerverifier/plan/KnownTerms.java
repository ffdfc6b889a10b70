package dev.tandem.ledgerverifier.plan;

import dev.tandem.ledgerverifier.export.Row;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The terms of a rule that this program knows how to calculate, each with the words that it may have. */
final class KnownTerms {
    /** A number, or a name chosen by a person. */
    private static final Set<String> ANYTHING = Set.of();

    private static final Set<String> PARTIES = Set.of("partner", "dealManager");
    private static final Set<String> REVERSALS = Set.of("full", "proRata", "none");

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("code", ANYTHING),
            Map.entry("kind", Set.of("commission", "overlay")),
            Map.entry("earner", PARTIES),
            Map.entry("payee", PARTIES),
            Map.entry("trigger", Set.of("dealWon", "renewal", "usage", "handoffAccepted")),
            Map.entry("basis", Set.of("amount", "margin", "annualValue", "usage")),
            // Guard reads its content.
            Map.entry("guard", ANYTHING),
            Map.entry("period", Set.of("month", "quarter")),
            Map.entry("duration", Set.of("firstYear", "lifetime")),
            Map.entry("rate type", Set.of("flat", "percent", "tiered")),
            Map.entry("rate percent", ANYTHING),
            Map.entry("rate amount", ANYTHING),
            Map.entry("rate mode", Set.of("step", "whole", "retroactive", "interpolated")),
            Map.entry("rate scope", Set.of("perTransaction", "cumulative")),
            Map.entry("rate target", ANYTHING),
            Map.entry("rate targetMetric", Set.of("coSoldRevenue")),
            Map.entry("rate tiers lower", ANYTHING),
            Map.entry("rate tiers upper", ANYTHING),
            Map.entry("rate tiers rate", ANYTHING),
            Map.entry("accelerators by", Set.of("responseTime", "partnerTier", "integrationDepth", "volume")),
            Map.entry("accelerators within", ANYTHING),
            Map.entry("accelerators tier", ANYTHING),
            Map.entry("accelerators atLeast", Set.of("none", "basic", "certified")),
            Map.entry("accelerators from", ANYTHING),
            Map.entry("accelerators percent", ANYTHING),
            Map.entry("limits floor", ANYTHING),
            Map.entry("limits cap", ANYTHING),
            Map.entry("clawback windowDays", ANYTHING),
            Map.entry("clawback money", REVERSALS),
            Map.entry("clawback attainment", REVERSALS),
            Map.entry("payment payable", Set.of("onBooking", "onCustomerPayment")),
            Map.entry("payment holdback percent", ANYTHING),
            Map.entry("payment holdback releaseAfterDays", ANYTHING),
            Map.entry("budget", ANYTHING),
            Map.entry("draw amount", ANYTHING),
            Map.entry("draw recoverFrom", ANYTHING),
            Map.entry("split activity", Set.of("sourced", "influenced", "coSold", "fulfilled")),
            Map.entry("split percent", ANYTHING));

    private final Set<String> unknown = new TreeSet<>();

    /** The parts of a rule that are not known here; empty parts do not count. */
    static Set<String> unknownIn(Row rule) {
        KnownTerms vocabulary = new KnownTerms();
        vocabulary.look("", rule.fields());
        return vocabulary.unknown;
    }

    private void look(String at, Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> look((at + " " + name).strip(), field));
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> look(at, each));
        } else if (value != null) {
            judge(at, value.toString());
        }
    }

    private void judge(String term, String word) {
        Set<String> words = KNOWN.get(term);
        if (words == null) {
            unknown.add(term);
        } else if (!words.isEmpty() && !words.contains(word)) {
            unknown.add(term + " " + word);
        }
    }
}
