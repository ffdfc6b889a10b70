package dev.tandem.gateway.token;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** A credential that may be one of many that somebody tries. The door counts them by address, wherever it is found out. */
public final class Guess {
    private static final String HEEDED = Guess.class.getName();

    private Guess() {}

    /** @param counted for each guess that the request at work turns out to be */
    public static void heed(Runnable counted) {
        Vertx.currentContext().putLocal(HEEDED, counted);
    }

    /** On whichever thread the request is worked at, if what was shown is one. */
    public static void made(InvalidToken shown) {
        if (!shown.reason().isGuess()) {
            return;
        }
        Context request = Vertx.currentContext();
        Runnable counted = request == null ? null : request.getLocal(HEEDED);
        if (counted != null) {
            counted.run();
        }
    }
}
