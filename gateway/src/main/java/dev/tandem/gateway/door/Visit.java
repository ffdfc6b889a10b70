package dev.tandem.gateway.door;

import dev.tandem.gateway.admission.Admission;
import dev.tandem.gateway.contract.Operation;
import io.vertx.core.http.HttpServerRequest;

/**
 * One request of a caller that may come in: what it asks for, and who asks.
 *
 * @param ending when it is over
 */
record Visit(HttpServerRequest request, Origin origin, Operation operation, Admission caller, Ending ending) {}
