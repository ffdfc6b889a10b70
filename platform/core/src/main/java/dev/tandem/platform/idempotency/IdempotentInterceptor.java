package dev.tandem.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs inside the method's transaction, so that the answer is stored with the effect or not at all; where the method has none, it only
 * notes the key.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {
    private static final int LONGEST_KEY = 255;

    private final HttpHeaders headers;
    private final CurrentCaller caller;
    private final StoredResponses answers;
    private final RequestKey requestKey;
    private final ObjectMapper json;

    IdempotentInterceptor(
            @Context HttpHeaders headers,
            CurrentCaller caller,
            StoredResponses answers,
            RequestKey requestKey,
            ObjectMapper json) {
        this.headers = headers;
        this.caller = caller;
        this.answers = answers;
        this.requestKey = requestKey;
        this.json = json;
    }

    /** The draft of the header writes keys as quoted texts, most clients without quotes: both mean the same key. */
    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && key.startsWith("\"") && key.endsWith("\"");
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        key = unquoted(key);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidRequest(
                    List.of(new FieldFault("Idempotency-Key", "size", "must have 1 to 255 characters")));
        }
        Caller asking = caller.get();
        KeyedRequest request = new KeyedRequest(
                new KeyedRequest.Sender(asking.tenant(), asking.personId(), asking.side()),
                key,
                Fingerprint.of(call.getMethod(), call.getParameters(), json));
        Idempotent how = call.getMethod().getAnnotation(Idempotent.class);
        if (how != null && how.together()) {
            requestKey.is(request);
            return call.proceed();
        }
        Optional<Supplier<Response>> known = answers.known(List.of(request)).get(0);
        if (known.isPresent()) {
            return known.get().get();
        }
        Response answer = (Response) call.proceed();
        answers.store(Map.of(request, answer));
        return answer;
    }
}
