package dev.tandem.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tandem.client.model.FieldFault;
import dev.tandem.client.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A call was refused: the problem in one line, and as the contract has it. */
public final class Refusal extends SuiteFailure {
    private final int status;
    private final String body;

    Refusal(String request, int status, String body) {
        super(request + " answered " + status + " " + inOneLine(body));
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** This, if it is what was expected. */
    Refusal only(int expected) {
        if (status != expected) {
            throw this;
        }
        return this;
    }

    public String code() {
        return as(Problem.class).getCode();
    }

    /** With the facts that a problem of this kind has beside those of every problem. */
    public <P> P as(Class<P> kind) {
        return read(body, kind).orElseThrow(() -> this);
    }

    private static String inOneLine(String body) {
        return read(body, Problem.class)
                .map(problem -> problem.getCode() + ": " + problem.getDetail() + faults(problem.getErrors()))
                .orElse(body);
    }

    private static String faults(List<FieldFault> errors) {
        return Optional.ofNullable(errors).stream()
                .flatMap(List::stream)
                .map(fault -> "; " + fault.getPointer() + " " + fault.getMessage())
                .collect(Collectors.joining());
    }

    /** Empty for what is no JSON: the error page of a proxy, say. */
    private static <P> Optional<P> read(String body, Class<P> kind) {
        try {
            return Optional.ofNullable(ApiCaller.JSON.readValue(body, kind));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
