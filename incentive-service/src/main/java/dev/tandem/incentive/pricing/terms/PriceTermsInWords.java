package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.agreement.EnglishFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Discounts and terms in English, in the order in which they are calculated, for a partner to read. */
public final class PriceTermsInWords {
    private final PriceTerms terms;
    private final EnglishFormat figures;
    private final List<String> sentences = new ArrayList<>();

    private PriceTermsInWords(PriceTerms terms, Currency currency) {
        this.terms = terms;
        this.figures = new EnglishFormat(currency);
    }

    public static String of(PriceTerms terms, Currency currency) {
        PriceTermsInWords words = new PriceTermsInWords(terms, currency);
        words.say(terms.general());
        return String.join(" ", words.sentences);
    }

    private void say(PriceTerms.GeneralTerms general) {
        terms.tiers().forEach(tier -> sentences.add(discount(tier)));
        general.depths().forEach(depth -> sentences.add(discount(depth)));
        if (general.depths().size() > 1) {
            sentences.add("Of these, only the deepest integration counts.");
        }
        Optional.ofNullable(general.volume())
                .ifPresent(volume -> sentences.add(new VolumeInWords(volume, figures).sentence()));
        if (kindsOfDiscount() > 1) {
            sentences.add(together(general.combination()));
        }
        Optional.ofNullable(general.cap())
                .ifPresent(cap -> sentences.add("All discounts together take off at most " + EnglishFormat.percent(cap)
                        + " of the list price."));
        sentences.add("Invoices are " + credit(general.credit()));
        terms.tiers()
                .forEach(tier -> tier.ownCredit()
                        .ifPresent(own -> sentences.add("For tier " + tier.tier() + ", they are " + credit(own))));
        sentences.add(revenue(general.principal()));
    }

    private static String discount(PriceTerms.TierDiscount tier) {
        return "A partner of tier " + tier.tier() + " gets " + EnglishFormat.percent(tier.percent()) + " off.";
    }

    private static String discount(PriceTerms.DepthDiscount depth) {
        return "A partner whose integration is at least "
                + depth.atLeast().name().toLowerCase(Locale.ROOT) + " gets " + EnglishFormat.percent(depth.percent())
                + " off.";
    }

    private int kindsOfDiscount() {
        PriceTerms.GeneralTerms general = terms.general();
        return (terms.tiers().isEmpty() ? 0 : 1)
                + (general.depths().isEmpty() ? 0 : 1)
                + (general.volume() == null ? 0 : 1);
    }

    private static String together(PriceTerms.Combination combination) {
        return switch (combination) {
            case SUCCESSIVE -> "Each discount is taken off what the one before it left.";
            case ADDED -> "Each discount is a percentage of the list price.";
        };
    }

    private String credit(CreditTerms credit) {
        return new CreditInWords(credit, figures).words() + ".";
    }

    private static String revenue(PriceTerms.Principal principal) {
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
