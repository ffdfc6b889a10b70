package dev.tandem.platform.caller;

import dev.tandem.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The cause of the work in progress: a request, an event, or neither for a timer. Every event that results from it carries the cause. */
@RequestScoped
public class Cause {
    /** W3C Trace Context, level 1: version, trace, parent and flags; neither of the two ids is all zeros. */
    private static final Pattern TRACE_PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private UUID event;
    private String request;
    private String traceParent;
    private final Map<String, Cause> ofRecords = new HashMap<>();

    /** Whether a log may have it; null is none. */
    public static boolean isRequestId(String id) {
        return id != null && REQUEST_ID.matcher(id).matches();
    }

    /** Whether a trace can be followed; null is none. */
    public static boolean isTraceParent(String trace) {
        return trace != null && TRACE_PARENT.matcher(trace).matches();
    }

    /** @param id as the client or the gateway sent it; one is made where it is absent or of another form */
    public void isRequest(String id, String trace) {
        request = isRequestId(id) ? id : Ids.next().toString();
        follow(trace);
    }

    /** @param trace of the event's header; null for none */
    public void isEvent(UUID id, String trace) {
        event = id;
        follow(trace);
    }

    /** Work for many requests, which one of them has only set going. */
    public void isNone() {
        event = null;
        request = null;
        traceParent = null;
    }

    /** Work that is handed on, for instance line by line, has the same cause. */
    void isThatOf(Cause other) {
        event = other.event;
        request = other.request;
        traceParent = other.traceParent;
    }

    /** Where the work of several requests is done together: the one that this record is there for. */
    public void isFor(UUID record, Cause request) {
        ofRecords.put(record.toString(), request);
    }

    /** The cause of what happens to this record. */
    public Cause of(String record) {
        return ofRecords.getOrDefault(record, this);
    }

    /** Outlives the context that this one belongs to. */
    public Cause snapshot() {
        Cause copy = new Cause();
        copy.isThatOf(this);
        return copy;
    }

    public Optional<UUID> event() {
        return Optional.ofNullable(event);
    }

    public Optional<String> request() {
        return Optional.ofNullable(request);
    }

    /** The trace that all events of this work belong to, as W3C Trace Context writes it; a new one if none was started. */
    public String traceParent() {
        if (traceParent == null) {
            traceParent = "00-" + random(16) + "-" + random(8) + "-01";
        }
        return traceParent;
    }

    private void follow(String trace) {
        traceParent = isTraceParent(trace) ? trace : null;
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        RANDOM.nextBytes(id);
        // All zeros would mean that there is none.
        id[0] |= 1;
        return HexFormat.of().formatHex(id);
    }
}
