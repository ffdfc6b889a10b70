package dev.tandem.lead.deal.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tandem.lead.deal.terms.Participant.Attribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A partner's part in a deal as events tell it: without its evidence, where anybody may have written anything. */
public record Credit(
        UUID partnerId,
        Attribution attribution,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal share) {
    public static List<Credit> of(List<Participant> participants) {
        return participants.stream()
                .map(part -> new Credit(part.partnerId(), part.attribution(), part.share()))
                .toList();
    }

    /** Who of the vendor's had a part. */
    public record Overlay(UUID personId, Attribution attribution) {
        public static List<Overlay> of(List<VendorParticipant> participants) {
            return participants.stream()
                    .map(part -> new Overlay(part.personId(), part.attribution()))
                    .toList();
        }
    }
}
