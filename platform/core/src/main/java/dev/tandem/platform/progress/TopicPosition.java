package dev.tandem.platform.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a partition of a topic ends, and how far a service has come in it")
public record TopicPosition(
        @Schema(example = "tandem.lead") String topic,
        @Schema(example = "2") int partition,

        @Schema(description = "How many records it has had", example = "1204")
        long head,

        @Schema(
                description =
                        "How many of them this service has handled; absent for its own topic, which it does not read",
                example = "1204")
        Long handled) {
    long unread() {
        return handled == null ? 0 : head - handled;
    }
}
