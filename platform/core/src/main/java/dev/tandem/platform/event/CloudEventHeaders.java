package dev.tandem.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The names of CloudEvents' binary mode on Kafka (CloudEvents 1.0, Kafka protocol binding). */
public final class CloudEventHeaders {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String SUBJECT = "ce_subject";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String TIME = "ce_time";
    public static final String TENANT = "ce_tenant";
    public static final String CAUSATION = "ce_causation";
    /** The id of the person who acted; all zeros for the suite itself. */
    public static final String ACTOR = "ce_actor";
    /** The program that acted for them. */
    public static final String CLIENT = "ce_client";

    public static final String REQUEST = "ce_requestid";
    /** The kind of record that {@link #SUBJECT} is the id of. */
    public static final String RECORD_TYPE = "ce_recordtype";

    public static final String RECORD_REVISION = "ce_recordrevision";
    public static final String TRACE_PARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private static final String PREFIX = "dev.tandem.";
    private static final String VERSION = ".v1";

    private CloudEventHeaders() {}

    /** The full type of the event of that name in the contract. */
    public static String type(String name) {
        return PREFIX + name + VERSION;
    }

    /** Where the schema of a type's data is found: {@code contracts/events} of the service that publishes it. */
    static String dataSchema(String type) {
        return "https://tandem.dev/events/" + name(type) + VERSION + ".json";
    }

    /** The event's name within its full type: {@code DealClosed} of {@code dev.tandem.DealClosed.v1}. */
    public static String name(String type) {
        boolean ours = type.startsWith(PREFIX) && type.endsWith(VERSION);
        return ours ? type.substring(PREFIX.length(), type.length() - VERSION.length()) : type;
    }

    public static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    public static void write(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
