package dev.tandem.platform.inbox;

/** The broker has not said in time how far this service has read. */
public final class BrokerAway extends Exception {
    BrokerAway(Throwable cause) {
        super(cause);
    }
}
