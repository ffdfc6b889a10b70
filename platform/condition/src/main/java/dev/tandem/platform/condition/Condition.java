package dev.tandem.platform.condition;

import java.util.Map;
import java.util.Optional;
import org.projectnessie.cel.Program;
import org.projectnessie.cel.common.types.Err;
import org.projectnessie.cel.common.types.ref.Val;

/** A condition, checked and compiled. Thread-safe; asking it changes nothing. */
public final class Condition {
    private final String text;
    private final Program program;
    private final Optional<Boolean> constant;

    Condition(String text, Program program) {
        this.text = text;
        this.program = program;
        this.constant = evaluate(Map.of()).value();
    }

    /**
     * The result for some facts.
     *
     * @param value empty when it came to an error, such as a fact that is not known
     * @param shown the value, or the error, for explanations
     */
    public record Outcome(Optional<Boolean> value, String shown) {
        /** A condition that comes to an error is not met. */
        public boolean isMet() {
            return value.orElse(false);
        }
    }

    /** @param facts by the names that the language declares; what is not known is left out */
    public Outcome evaluate(Map<String, ?> facts) {
        Val value = program.eval(facts).getVal();
        return value.value() instanceof Boolean met
                ? new Outcome(Optional.of(met), met.toString())
                : new Outcome(Optional.empty(), Err.isError(value) ? "error: " + value : String.valueOf(value.value()));
    }

    /** Its constant value; empty when it depends on the facts. */
    public Optional<Boolean> constant() {
        return constant;
    }

    /** As it was written. */
    public String text() {
        return text;
    }
}
