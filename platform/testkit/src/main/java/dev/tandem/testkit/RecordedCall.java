package dev.tandem.testkit;

import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.lang.reflect.InvocationHandler;
import java.util.Objects;

/** A request and its response. */
record RecordedCall(String request, Response answer) {
    static RecordedCall of(FilterableRequestSpecification request, Response answer) {
        Object body = request.getBody();
        return new RecordedCall(
                request.getMethod() + " " + request.getURI() + "\n" + Objects.requireNonNullElse(body, ""), answer);
    }

    /** The same checks, which print the exchange when one fails. To lay out every exchange in case one fails would cost more than sending it. */
    InvocationHandler failureOf(InvocationHandler checks) {
        return (proxy, method, arguments) -> {
            try {
                return checks.invoke(proxy, method, arguments);
            } catch (AssertionError failed) {
                throw new AssertionError(failed.getMessage() + "\n" + this, failed);
            }
        };
    }

    @Override
    public String toString() {
        return request + "\n" + answer.statusLine() + "\n" + answer.headers() + "\n\n" + answer.asString();
    }
}
