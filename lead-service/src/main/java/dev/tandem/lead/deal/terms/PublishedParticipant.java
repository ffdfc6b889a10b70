package dev.tandem.lead.deal.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tandem.lead.deal.terms.Participant.Attribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A partner's part in a deal as published in events: without its evidence, which is free text. */
public record PublishedParticipant(
        UUID partnerId,
        Attribution attribution,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal share) {
    public static List<PublishedParticipant> of(List<Participant> participants) {
        return participants.stream()
                .map(part -> new PublishedParticipant(part.partnerId(), part.attribution(), part.share()))
                .toList();
    }

    /** The part of one of the vendor's people. */
    public record Overlay(UUID personId, Attribution attribution) {
        public static List<Overlay> of(List<VendorParticipant> participants) {
            return participants.stream()
                    .map(part -> new Overlay(part.personId(), part.attribution()))
                    .toList();
        }
    }
}
