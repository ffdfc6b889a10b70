package dev.tandem.lead.overlap;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The overlap of two lists, too coarse to reveal a single company. */
public enum OverlapVerdict {
    /** Fewer than {@value #FEW} companies, or none. */
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

    /**
     * @param common companies on both lists
     * @param listed companies on the partner's list
     */
    static OverlapVerdict of(long common, int listed) {
        if (common < FEW) {
            return FEW_IN_COMMON;
        }
        return common * QUARTERS < listed ? SOME_IN_COMMON : MANY_IN_COMMON;
    }
}
