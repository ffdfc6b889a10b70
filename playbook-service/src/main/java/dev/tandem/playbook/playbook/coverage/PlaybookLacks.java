package dev.tandem.playbook.playbook.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many duties of a playbook nobody could do today, and the first of them. */
@Schema(description = "How many duties of a playbook nobody could do today, and the first of them")
public record PlaybookLacks(
        @Schema(description = "Of the vendor, and of each active partner, together", example = "3")
        int duties,

        @Schema(description = "Number of active partners that lack somebody", example = "1")
        int partners,

        @Schema(description = "The vendor's, up to 20 of them")
        List<LackingDuty> vendor,

        @Schema(description = "The first partners that lack somebody, up to 10, each with up to 20 duties")
        List<PartnerLacks> first) {
    private static final int MOST_DUTIES = 20;
    private static final int MOST_PARTNERS = 10;

    /** @param partners those that lack somebody, in their order */
    static PlaybookLacks of(List<LackingDuty> vendor, List<PartnerLacks> partners) {
        return new PlaybookLacks(
                vendor.size()
                        + partners.stream()
                                .mapToInt(one -> one.lacking().size())
                                .sum(),
                partners.size(),
                first(vendor),
                partners.stream()
                        .limit(MOST_PARTNERS)
                        .map(one -> new PartnerLacks(one.partnerId(), first(one.lacking())))
                        .toList());
    }

    private static List<LackingDuty> first(List<LackingDuty> duties) {
        return duties.stream().limit(MOST_DUTIES).toList();
    }
}
