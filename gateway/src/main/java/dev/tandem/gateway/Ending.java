package dev.tandem.gateway;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is given back when a request is over, whichever way it ends: with its answer, or because its client has gone. */
final class Ending {
    private static final String OF_REQUEST = Ending.class.getName();

    private final Deque<Runnable> givenBack = new ArrayDeque<>();
    private boolean over;

    private Ending() {}

    /** For the request at work, which is the only one of its context. */
    static void expectedOf(RoutingContext visit) {
        Ending ending = new Ending();
        Vertx.currentContext().putLocal(OF_REQUEST, ending);
        visit.addEndHandler(end -> ending.come());
    }

    /** To be asked for before anything is waited for. */
    static Ending ofRequest() {
        return Vertx.currentContext().getLocal(OF_REQUEST);
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
