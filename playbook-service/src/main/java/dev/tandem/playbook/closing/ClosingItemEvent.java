package dev.tandem.playbook.closing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.platform.event.Event;
import dev.tandem.platform.event.Occurrence;
import dev.tandem.playbook.document.DocumentVersion;
import dev.tandem.playbook.engagement.EngagementRef;
import dev.tandem.playbook.playbook.content.ClosingItemKind;
import dev.tandem.playbook.staff.Actor;
import dev.tandem.playbook.staff.Side;
import java.util.Optional;
import java.util.UUID;

/** The events of an item of a closing plan. Texts written by people are not published. */
sealed interface ClosingItemEvent extends Event {
    /** It is done, and approved if somebody has to. */
    record ClosingItemCompleted(
            Occurrence occurrence, @JsonUnwrapped State item) implements ClosingItemEvent {}

    /** What was done is to be done again. */
    record ClosingItemReopened(
            Occurrence occurrence, @JsonUnwrapped State item) implements ClosingItemEvent {}

    /**
     * @param code in the playbook; null if planned by hand
     * @param side that has to do it
     * @param ownerId null if nobody owns it
     * @param personId who did the last of it, or reopened it
     */
    record State(
            UUID closingItemId,
            UUID engagementId,
            UUID partnerId,
            DocumentVersion playbook,
            String code,
            ClosingItemKind kind,
            boolean required,
            Side side,
            UUID ownerId,
            UUID personId) {}

    /** Whether a change of an item has completed it, or opened it again; empty if neither. */
    static Optional<ClosingItemEvent> of(
            ClosingItem item, ClosingItemStatus before, EngagementRef sale, Actor by, Occurrence now) {
        State state = new State(
                item.id(),
                sale.engagementId(),
                sale.partnerId(),
                sale.playbook(),
                item.code().orElse(null),
                item.kind(),
                item.required(),
                item.side(),
                item.ownerId().orElse(null),
                by.person());
        boolean done = item.status() == ClosingItemStatus.DONE;
        if (done && before != ClosingItemStatus.DONE) {
            return Optional.of(new ClosingItemCompleted(now, state));
        }
        return !done && before == ClosingItemStatus.DONE
                ? Optional.of(new ClosingItemReopened(now, state))
                : Optional.empty();
    }

    State item();

    @Override
    default String subject() {
        return item().closingItemId().toString();
    }

    @Override
    default String recordType() {
        return "closingItem";
    }
}
