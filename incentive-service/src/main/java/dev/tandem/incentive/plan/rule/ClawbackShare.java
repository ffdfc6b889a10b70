package dev.tandem.incentive.plan.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Fraction;

/** The share that a clawback takes back when part of a sale is lost. */
public enum ClawbackShare {
    /** All of it, however small the lost part of the sale. */
    @JsonProperty("full")
    FULL {
        @Override
        Fraction kept(Fraction lost) {
            return lost.compareTo(Fraction.NOTHING) > 0 ? Fraction.NOTHING : Fraction.ONE;
        }
    },
    /** In proportion to the lost part of the sale. */
    @JsonProperty("proRata")
    PRO_RATA {
        @Override
        Fraction kept(Fraction lost) {
            return Fraction.ONE.minus(lost);
        }
    },
    @JsonProperty("none")
    NONE {
        @Override
        Fraction kept(Fraction lost) {
            return Fraction.ONE;
        }
    };

    /**
     * @param lost the lost fraction of the sale, from 0 to 1
     * @return the fraction that is left
     */
    abstract Fraction kept(Fraction lost);
}
