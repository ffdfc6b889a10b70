package dev.tandem.gateway.door;

import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayDeque;
import java.util.Deque;

/** What is given back when a request is over, whichever way it ends: with its answer, or because its client has gone. */
final class Ending {
    private final Deque<Runnable> givenBack = new ArrayDeque<>(4);
    private boolean over;

    static Ending of(HttpServerResponse answer) {
        Ending ending = new Ending();
        answer.endHandler(end -> ending.come());
        answer.closeHandler(gone -> ending.come());
        answer.exceptionHandler(gone -> ending.come());
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

    synchronized boolean hasCome() {
        return over;
    }

    synchronized void come() {
        over = true;
        while (!givenBack.isEmpty()) {
            givenBack.pop().run();
        }
    }
}
