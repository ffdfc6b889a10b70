package dev.tandem.platform.integration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.Ids;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The one event of a service that has no domain. */
record NoteWritten(Occurrence occurrence, UUID noteId, String text) implements Event {
    static NoteWritten of(String text) {
        Instant now = Instant.parse("2026-03-01T08:00:00Z");
        return new NoteWritten(Occurrence.live(null, 3, now, LocalDate.parse("2026-03-01")), Ids.next(), text);
    }

    @Override
    @JsonIgnore
    public String subject() {
        return noteId.toString();
    }

    @Override
    @JsonIgnore
    public String recordType() {
        return "note";
    }
}
