package dev.tandem.playbook.conflict;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.hearing.Decision;
import java.time.Instant;
import java.util.UUID;

/**
 * A conflict case as it stands since it was opened ({@code ConflictCaseOpened}), its deadline passed without a decision
 * ({@code ConflictCaseOverdue}), or it was decided ({@code ConflictCaseDecided}). What people wrote stays here.
 *
 * @param engagementId null for what is between the two companies
 * @param inFavourOf null until it is decided, as is decidedBy
 */
public record ConflictEvent(
        @JsonIgnore String eventName,
        Occurrence occurrence,
        UUID conflictCaseId,
        UUID partnerId,
        UUID engagementId,
        String openedBy,
        Instant deadline,
        Decision.Favour inFavourOf,
        String decidedBy)
        implements Event {

    static ConflictEvent of(ConflictCase conflict, String name, Occurrence occurrence) {
        return new ConflictEvent(
                name,
                occurrence,
                conflict.id(),
                conflict.partnerId(),
                conflict.engagementId().orElse(null),
                conflict.openedBy(),
                conflict.hearing().deadline(),
                conflict.decision().map(Decision::inFavourOf).orElse(null),
                conflict.decision().map(Decision::by).orElse(null));
    }

    @Override
    public String key() {
        UUID thread = occurrence.thread();
        return (thread == null ? partnerId : thread).toString();
    }

    @Override
    public String subject() {
        return conflictCaseId.toString();
    }
}
