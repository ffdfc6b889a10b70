package dev.tandem.lead.privacy.rest;

import dev.tandem.lead.privacy.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The proof of an erasure; it does not say who the person was")
record ErasureView(
        UUID id,

        @Schema(description = "The leads whose contact was erased")
        List<UUID> leadIds,

        @Schema(example = "Asked for by letter of 3 March") String reason,
        @Schema(example = "marta") String erasedBy,
        Instant erasedAt) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(
                erasure.id(), erasure.leadIds(), erasure.reason(), erasure.erasedBy(), erasure.erasedAt());
    }
}
