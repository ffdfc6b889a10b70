package dev.tandem.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** The response to one request. */
public record Answer(String request, int status, JsonNode body, String etag) {
    /** The text at a JSON pointer; what is not there is a step that fell short. */
    public String text(String pointer) {
        JsonNode found = body.at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            throw new SuiteFailure(request + " answered without " + pointer + ": " + shortened());
        }
        return found.isValueNode() ? found.asText() : found.toString();
    }

    public String id() {
        return text("/id");
    }

    public boolean has(String pointer) {
        return !body.at(pointer).isMissingNode() && !body.at(pointer).isNull();
    }

    /** The items of a list answer, or of the array at a pointer. */
    public List<JsonNode> items(String pointer) {
        return StreamSupport.stream(body.at(pointer).spliterator(), false).toList();
    }

    /** This answer, which must be a success. */
    public Answer required() {
        if (!isSuccess()) {
            throw new SuiteFailure(problem());
        }
        return this;
    }

    boolean isRefusedAs(String code) {
        return code.equals(body.path("code").asText());
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** A problem in one line: status, code, detail and every field error. */
    String problem() {
        StringBuilder line = new StringBuilder(request).append(" answered ").append(status);
        line.append(' ').append(body.path("code").asText("")).append(": ");
        line.append(body.path("detail").asText(body.path("title").asText(shortened())));
        body.path("errors")
                .forEach(error -> line.append("; ")
                        .append(error.path("pointer").asText())
                        .append(' ')
                        .append(error.path("message").asText()));
        return line.toString();
    }

    public String shortened() {
        String text = body.toString();
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
