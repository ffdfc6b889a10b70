package dev.tandem.gateway.door;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is given back when a request is over, whichever way it ends: with its answer, or because its client has gone. */
final class Ending {
    private final Deque<Runnable> givenBack = new ArrayDeque<>();
    private boolean over;

    private Ending() {}

    static Ending of(RoutingContext arrival) {
        Ending ending = new Ending();
        arrival.addEndHandler(end -> ending.come());
        return ending;
    }

    /** At once, if it is over already. */
    synchronized void then(Runnable giveBack) {
        if (over) {
            giveBack.run();
        } else {
            givenBack.push(giveBack);
        }
    }

    private synchronized void come() {
        over = true;
        while (!givenBack.isEmpty()) {
            givenBack.pop().run();
        }
    }
}
