package dev.tandem.gateway.admission;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The looks at credentials that are under way. Whoever shows one that somebody looks at already waits for the same look, and holds neither a
 * thread nor a connection to the database: a client that begins with a hundred calls at once costs one look.
 */
@Singleton
public class Looks {
    private final Admissions admissions;
    private final Vertx vertx;
    private final Map<String, Future<Admission>> underWay = new ConcurrentHashMap<>();

    Looks(Admissions admissions, Vertx vertx) {
        this.admissions = admissions;
        this.vertx = vertx;
    }

    /** Never waits; empty if somebody has to look. */
    public Optional<Admission> known(String credential) {
        return admissions.known(credential);
    }

    /** Off the event loop, as it may wait for the database or an issuer; the answer comes on it. */
    public Future<Admission> look(String credential) {
        Context here = vertx.getOrCreateContext();
        Promise<Admission> answer = Promise.promise();
        Promise<Admission> own = Promise.promise();
        Future<Admission> others = underWay.putIfAbsent(credential, own.future());
        if (others == null) {
            begin(credential, own);
        }
        // A look that has begun on another event loop would answer on that.
        (others == null ? own.future() : others)
                .onComplete(ended -> here.runOnContext(nothing -> answer.handle(ended)));
        return answer.future();
    }

    private void begin(String credential, Promise<Admission> own) {
        vertx.executeBlocking(() -> admissions.look(credential), false).onComplete(ended -> {
            underWay.remove(credential);
            own.handle(ended);
        });
    }
}
