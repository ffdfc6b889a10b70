package dev.tandem.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that requests take and responses carry. */
final class Headers {
    private static final String SCHEMAS = "#/components/schemas/";

    private static final String LEFT = "\"write\";r=1199;t=1, \"dailyWrites\";r=199999;t=43210";
    private static final String LIMITS = "\"write\";q=1200;w=60, \"dailyWrites\";q=200000;w=86400";
    private static final String REQUEST_ID = "crm-4711_2026";
    private static final String ETAG = "\"7-5d41402a\"";

    private final Components components;

    Headers(Components components) {
        this.components = components;
    }

    void declare(Operation operation, Endpoint endpoint) {
        if (endpoint.idempotent()) {
            add(operation, "Idempotency-Key", "IdempotencyKey");
        }
        if (endpoint.conditional()) {
            add(operation, "If-Match", "IfMatch");
        }
        if (endpoint.optionallyConditional()) {
            replace(
                    operation,
                    ifMatch(
                            false,
                            "The ETag of the record as you have read it, or its revision, in quotes; if you send it, nothing is done once the record has changed"),
                    "If-Match");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> answer(status, response, endpoint));
        APIResponse found = operation.getResponses().getAPIResponse("200");
        // Not as a parameter: a client that keeps copies adds the header below its generated code.
        if (!endpoint.write() && found != null && isRecord(found)) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/NotModified"));
        }
    }

    private void answer(String status, APIResponse response, Endpoint endpoint) {
        if (!status.startsWith("2")) {
            return;
        }
        response.addHeader("RateLimit", shared("RateLimit"));
        response.addHeader("RateLimit-Policy", shared("RateLimitPolicy"));
        response.addHeader("X-Request-Id", shared("RequestId"));
        if (isRecord(response)) {
            response.addHeader("ETag", shared("ETag"));
        }
        if (status.equals("201")) {
            response.addHeader("Location", shared("Location"));
        }
        if (endpoint.idempotent()) {
            response.addHeader("Idempotency-Replayed", shared("IdempotencyReplayed"));
        }
    }

    /** Whether the response is one record, with its revision; what requests use, too, has none and says so. */
    private boolean isRecord(APIResponse response) {
        return response.getDescription().contains("ETag") || hasRevision(response);
    }

    private boolean hasRevision(APIResponse response) {
        return Optional.ofNullable(response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(media -> media.getSchema())
                .map(Schema::getRef)
                .map(ref -> components.getSchemas().get(ref.substring(SCHEMAS.length())))
                .map(Schema::getProperties)
                .filter(fields -> fields.containsKey("revision"))
                .isPresent();
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Of your choice, one for each intended effect: a repeated request with the same key has none,"
                                + " and gets the first one's answer")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255)
                        .addExample("8e03978e-40d5-43dd-bc93-6894a57f9324"));
    }

    private static Parameter ifMatch(boolean required, String description) {
        return OASFactory.createParameter()
                .name("If-Match")
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .pattern("^\"[0-9]+(-[0-9a-f]{8})?\"$")
                        .addExample(ETAG));
    }

    /** In the place of what the scanner found of it. */
    private static void add(Operation operation, String name, String shared) {
        replace(operation, OASFactory.createParameter().ref("#/components/parameters/" + shared), name);
    }

    private static void replace(Operation operation, Parameter parameter, String name) {
        List<Parameter> all =
                new ArrayList<>(operation.getParameters() == null ? List.of() : operation.getParameters());
        all.removeIf(other -> name.equals(other.getName()));
        all.add(parameter);
        operation.setParameters(all);
    }

    static Header shared(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    /** The headers that many operations refer to. */
    void share() {
        components
                .addParameter("IdempotencyKey", idempotencyKey())
                .addParameter(
                        "IfMatch",
                        ifMatch(
                                true,
                                "The ETag of the record as you have read it, with its quotes, or its revision in quotes; \"0\" for one that does not exist yet"))
                .addResponse(
                        "NotModified",
                        OASFactory.createAPIResponse()
                                .description("It is as you have it, by the ETag that you sent in If-None-Match")
                                .addHeader("ETag", shared("ETag")))
                .addHeader(
                        "ETag",
                        header(
                                "The revision of the record, for If-Match, and a digest of what you see of it, for If-None-Match",
                                ETAG))
                .addHeader(
                        "Location",
                        header("The path of the new record", "/v1/deals/0192f1c2-7d3e-7abc-8def-01234567100a"))
                .addHeader(
                        "RateLimit",
                        header("How much is left of each limit (r), and in how many seconds there is more (t)", LEFT))
                .addHeader(
                        "RateLimitPolicy",
                        header("The limits of the caller for calls like this one: q calls within w seconds", LIMITS))
                .addHeader(
                        "RequestId",
                        header("By which logs know the request: the client's own, if it has sent one", REQUEST_ID))
                .addHeader(
                        "RetryAfter",
                        header("In how many seconds to try again; absent where it says nothing of time", "1"))
                .addHeader(
                        "IdempotencyReplayed",
                        header("true if an earlier request with this key had the effect; absent otherwise", "true"));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).addExample(example));
    }
}
