package dev.tandem.gateway.client.rest;

import dev.tandem.gateway.client.ApiClientDesk.NewSecret;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new secret, as the key that a program shows. It can't be had again")
record ApiKeyView(
        @Schema(description = "The first of a client is 1", example = "1")
        int number,

        @Schema(
                description = "To be sent as Authorization: Bearer, or to be changed into a token at POST /v1/token",
                example = "tnd_live_2kPq7LmZ01aB_Zk3J9vXh2Yt7Wq1Rn5Bc8Md0Fg4Ls6Pa2Ue9Io3Ky5_0aB3xZ")
        String key,

        @Schema(
                description =
                        "From then on it is refused, in real time, also in a sandbox; at the latest when the client expires")
        Instant endsAt) {
    static ApiKeyView of(NewSecret made) {
        return new ApiKeyView(made.number(), made.key().text(), made.endsAt());
    }
}
