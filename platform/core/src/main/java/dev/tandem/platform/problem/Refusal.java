package dev.tandem.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request that the domain turns down, as a fact: {@code OfferExpired}, {@code LeadAlreadyRegistered}. Its name is the
 * stable code that clients may switch on; it knows nothing of the transport, and {@link ProblemMapper} renders it.
 */
public abstract class Refusal extends RuntimeException {
    /** The kind of refusal, from the caller's point of view. */
    public enum Kind {
        /** Of every {@link RuleViolation}. */
        RULE_VIOLATION,
        NOT_FOUND,
        /** Of every {@link Forbidden}. */
        FORBIDDEN,
        /** Of every {@link Conflict}. */
        CONFLICT,
        /** The caller has seen an older revision than the current one. */
        STALE,
        /** The caller did not say which revision it has seen. */
        REVISION_REQUIRED,
        /** Of everything that is {@link TooOften}. */
        TOO_OFTEN
    }

    private static final Set<String> OF_EVERY_PROBLEM = Set.of("type", "title", "status", "code", "detail", "errors");

    private final Kind kind;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private Duration retryAfter;

    protected Refusal(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    /** @param className the simple name of the refusal's class, such as {@code OfferExpired} for {@code offerExpired} */
    public static String code(String className) {
        return className.substring(0, 1).toLowerCase(Locale.ROOT) + className.substring(1);
    }

    /** @throws Refusal the objection, when there is any */
    public static void ifAny(Optional<? extends Refusal> objection) {
        if (objection.isPresent()) {
            throw objection.get();
        }
    }

    /** Adds a machine-readable fact that the problem shows beside its code. */
    protected final Refusal with(String name, Object value) {
        if (OF_EVERY_PROBLEM.contains(name)) {
            throw new IllegalArgumentException("Every problem has a member " + name + " of its own");
        }
        facts.put(name, value);
        return this;
    }

    /** @param apiName such as {@code routingRuleSet}; in a sentence, routing rule set */
    protected static String inWords(String apiName) {
        return apiName.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    /** What rules it out is over soon: the same request may be sent again then. */
    protected final Refusal retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    /** Empty when waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the class: a fact has one name, in the code and for clients. */
    public String code() {
        return code(getClass().getSimpleName());
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
