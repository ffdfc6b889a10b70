package dev.tandem.incentive.pricing.terms;

import dev.tandem.incentive.agreement.EnglishFormat;
import dev.tandem.incentive.plan.rule.RateTerms.TierTerms;
import dev.tandem.incentive.pricing.terms.VolumeDiscount.Measure;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** The volume discount in English, with the bounds of each tier. */
record VolumeInWords(VolumeDiscount volume, EnglishFormat figures) {
    String sentence() {
        String tiers = volume.tiers().stream().map(this::tier).collect(Collectors.joining(", "));
        return how() + tiers + (byAmount() ? ", at list price." : ".");
    }

    private String how() {
        return switch (volume.mode()) {
            case STEP -> "Each part of a line gets the volume discount of the tier it lies in: ";
            case WHOLE -> "All of a line gets the volume discount of the tier it reaches: ";
        };
    }

    private String tier(TierTerms tier) {
        return EnglishFormat.tier(tier.rate(), bound(tier.lower()), tier.upper() == null ? null : bound(tier.upper()));
    }

    private String bound(BigDecimal bound) {
        return byAmount() ? figures.money(bound) : EnglishFormat.pieces(bound);
    }

    private boolean byAmount() {
        return volume.measure() == Measure.AMOUNT;
    }
}
