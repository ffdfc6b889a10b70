package dev.tandem.platform.problem;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;

/** A client that has hung up, or has not sent what it said it would. Nothing here has failed, and nobody waits for an answer. */
public final class LostConnection {
    private static final String SILENCE = "Read timed out";

    private LostConnection() {}

    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean silent = cause instanceof IOException && SILENCE.equals(cause.getMessage());
            if (silent || cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }
}
