package dev.tandem.platform.inbox.parked;

/** An event that does not follow its contract; repeating it would not help. */
public final class MalformedEvent extends RuntimeException {
    public MalformedEvent(String why) {
        super(why);
    }
}
