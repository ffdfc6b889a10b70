package dev.tandem.platform.inbox.parked;

/** An event that does not follow its contract; repeating it would not help. */
public final class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEvent(String why) {
        super(why);
    }
}
