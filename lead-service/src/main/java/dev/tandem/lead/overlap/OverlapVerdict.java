package dev.tandem.lead.overlap;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much two lists have in common, too coarse for one company more or less to show. */
public enum OverlapVerdict {
    /** Fewer than {@value #FEW} companies, none among them. */
    @JsonProperty("few")
    FEW_IN_COMMON,
    /** At least {@value #FEW}, and less than a quarter of the list. */
    @JsonProperty("some")
    SOME_IN_COMMON,
    /** A quarter of the list or more. */
    @JsonProperty("many")
    MANY_IN_COMMON;

    static final int FEW = 10;
    private static final int QUARTERS = 4;

    /** @param common companies on both lists @param listed companies on the asker's list */
    static OverlapVerdict of(long common, int listed) {
        if (common < FEW) {
            return FEW_IN_COMMON;
        }
        return common * QUARTERS < listed ? SOME_IN_COMMON : MANY_IN_COMMON;
    }
}
