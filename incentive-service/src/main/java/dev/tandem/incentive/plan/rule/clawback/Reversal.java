package dev.tandem.incentive.plan.rule.clawback;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tandem.incentive.calculation.Exact;

/** How much a clawback takes back when part of a sale is lost. */
public enum Reversal {
    /** All of it, however little of the sale was lost. */
    @JsonProperty("full")
    FULL {
        @Override
        Exact kept(Exact lost) {
            return lost.compareTo(Exact.NOTHING) > 0 ? Exact.NOTHING : Exact.ONE;
        }
    },
    /** In the proportion in which the sale was lost. */
    @JsonProperty("proRata")
    PRO_RATA {
        @Override
        Exact kept(Exact lost) {
            return Exact.ONE.minus(lost);
        }
    },
    @JsonProperty("none")
    NONE {
        @Override
        Exact kept(Exact lost) {
            return Exact.ONE;
        }
    };

    /**
     * @param lost the fraction of the sale, from 0 to 1
     * @return the fraction that stays
     */
    abstract Exact kept(Exact lost);
}
