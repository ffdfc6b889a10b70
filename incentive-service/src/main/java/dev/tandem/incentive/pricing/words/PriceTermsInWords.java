package dev.tandem.incentive.pricing.words;

import dev.tandem.incentive.agreement.words.Figures;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.pricing.terms.Combination;
import dev.tandem.incentive.pricing.terms.CreditTerms;
import dev.tandem.incentive.pricing.terms.DepthDiscount;
import dev.tandem.incentive.pricing.terms.GeneralTerms;
import dev.tandem.incentive.pricing.terms.PriceTerms;
import dev.tandem.incentive.pricing.terms.Principal;
import dev.tandem.incentive.pricing.terms.TierDiscount;
import dev.tandem.incentive.pricing.terms.VolumeDiscount;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Discounts and terms in English, in the order in which they are calculated, for a partner to read. */
public final class PriceTermsInWords {

    private final PriceTerms terms;
    private final Figures figures;
    private final List<String> sentences = new ArrayList<>();

    private PriceTermsInWords(PriceTerms terms, Currency currency) {
        this.terms = terms;
        this.figures = new Figures(currency);
    }

    public static String of(PriceTerms terms, Currency currency) {
        var words = new PriceTermsInWords(terms, currency);
        words.say(terms.general());
        return String.join(" ", words.sentences);
    }

    private void say(GeneralTerms general) {
        terms.tiers().forEach(tier -> sentences.add(discount(tier)));
        general.depths().forEach(depth -> sentences.add(discount(depth)));
        if (general.depths().size() > 1) {
            sentences.add("Of these, the deepest integration counts alone.");
        }
        Optional.ofNullable(general.volume()).map(this::discount).ifPresent(sentences::add);
        if (kindsOfDiscount() > 1) {
            sentences.add(together(general.combination()));
        }
        Optional.ofNullable(general.cap())
                .ifPresent(cap -> sentences.add(
                        "All discounts together take off at most " + Figures.percent(cap) + " of the list price."));
        sentences.add("Invoices are " + credit(general.credit()) + ".");
        terms.tiers()
                .forEach(tier -> tier.ownCredit()
                        .ifPresent(
                                own -> sentences.add("For tier " + tier.tier() + ", they are " + credit(own) + ".")));
        sentences.add(revenue(general.principal()));
    }

    private static String discount(TierDiscount tier) {
        return "A partner of tier " + tier.tier() + " gets " + Figures.percent(tier.percent()) + " off.";
    }

    private static String discount(DepthDiscount depth) {
        return "A partner whose integration is at least "
                + depth.atLeast().name().toLowerCase(Locale.ROOT) + " gets " + Figures.percent(depth.percent())
                + " off.";
    }

    private String discount(VolumeDiscount volume) {
        String how = switch (volume.mode()) {
            case STEP -> "Each part of a line gets the volume discount of the tier it lies in: ";
            case WHOLE -> "All of a line gets the volume discount of the tier it reaches: ";
        };
        return how
                + volume.tiers().stream()
                        .map(tier -> tier(tier, volume.measure()))
                        .collect(Collectors.joining(", "))
                + (volume.measure() == Measure.AMOUNT ? ", at list price." : ".");
    }

    private String tier(TierTerms tier, Measure measure) {
        String upper = tier.upper() == null ? null : bound(tier.upper(), measure);
        return Figures.tier(tier.rate(), bound(tier.lower(), measure), upper);
    }

    private String bound(BigDecimal bound, Measure measure) {
        return measure == Measure.AMOUNT ? figures.money(bound) : Figures.pieces(bound);
    }

    private int kindsOfDiscount() {
        GeneralTerms general = terms.general();
        return (terms.tiers().isEmpty() ? 0 : 1)
                + (general.depths().isEmpty() ? 0 : 1)
                + (general.volume() == null ? 0 : 1);
    }

    private static String together(Combination combination) {
        return switch (combination) {
            case SUCCESSIVE -> "Each discount is taken off what the one before it left.";
            case ADDED -> "Each discount is a percentage of the list price.";
        };
    }

    private String credit(CreditTerms credit) {
        var words = new StringBuilder(
                credit.netDays() == 0 ? "due at once" : "due after " + Figures.days(credit.netDays()));
        credit.early()
                .ifPresent(early -> words.append(", less ")
                        .append(Figures.percent(early.percent()))
                        .append(" if paid within ")
                        .append(Figures.days(early.withinDays())));
        credit.limited()
                .ifPresent(limit -> words.append(", and at most ")
                        .append(figures.money(limit))
                        .append(" may be open at a time"));
        return words.toString();
    }

    private static String revenue(Principal principal) {
        return switch (principal) {
            case PARTNER ->
                "The partner resells: what the customer pays is the partner's revenue, and what the partner pays is the"
                        + " vendor's.";
            case VENDOR ->
                "The partner is an agent: what the customer pays is the vendor's revenue, and the margin is the"
                        + " partner's.";
        };
    }
}
