package dev.tandem.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one error body of the API (RFC 9457).
 *
 * @param code stable and documented; clients switch on this, never on the text
 * @param errors every fault of a malformed request; empty otherwise
 * @param facts what else a client can act on, as members of their own
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "An error as RFC 9457 describes it, with a stable code and, for a malformed request, all its faults")
public record Problem(
        @Schema(example = "https://tandem.dev/problems/offerExpired")
        String type,

        @Schema(example = "Conflict") String title,
        @Schema(example = "409") int status,
        @Schema(example = "offerExpired") String code,

        @Schema(example = "The offer was open until 2026-03-02T13:15:00Z.")
        String detail,

        List<FieldFault> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String detail) {
        return of(status, code, detail, Map.of());
    }

    public static Problem of(int status, String code, String detail, Map<String, Object> facts) {
        return new Problem(type(code), title(status), status, code, detail, List.of(), facts);
    }

    static Problem of(int status, Refusal refusal) {
        return of(status, refusal.code(), refusal.getMessage(), refusal.facts());
    }

    static Problem of(InvalidRequest invalid) {
        return new Problem(
                type("invalidRequest"),
                title(400),
                400,
                "invalidRequest",
                invalid.getMessage(),
                invalid.faults(),
                Map.of());
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String type(String code) {
        return "https://tandem.dev/problems/" + code;
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
