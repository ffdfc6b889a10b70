package dev.tandem.platform.event;

import dev.tandem.platform.problem.Fact;
import dev.tandem.platform.problem.RuleViolation;

/**
 * The change cannot be published: its event would exceed the broker's limit. Refused when it is written, as
 * an event that can never be sent would be lost to everyone who has to know of it.
 */
@Fact(name = "bytes", type = Integer.class, meaning = "How large the event would be")
@Fact(name = "event", type = String.class, meaning = "The event that would tell of it", example = "PlaybookPublished")
@Fact(name = "mostBytes", type = Integer.class, meaning = "How large an event may be")
public final class EventTooLarge extends RuleViolation {
    EventTooLarge(String event, int bytes, int mostBytes) {
        super("This would have to be announced by an event " + event + " of " + bytes + " bytes; an event has at most "
                + mostBytes + ".");
        with("event", event);
        with("bytes", bytes);
        with("mostBytes", mostBytes);
    }
}
