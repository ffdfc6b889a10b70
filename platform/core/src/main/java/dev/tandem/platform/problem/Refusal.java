package dev.tandem.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A request that the domain turns down, as a fact: {@code OfferExpired}, {@code LeadAlreadyRegistered}. It carries a stable
 * code that clients may switch on, and knows nothing of the transport; {@link ProblemMapper} renders it.
 */
public abstract class Refusal extends RuntimeException {
    /** The kind of refusal, from the caller's point of view. */
    public enum Kind {
        /** Well formed, but it breaks a rule of the domain. */
        INVALID,
        NOT_FOUND,
        FORBIDDEN,
        /** The record is in a state, or has a neighbour, that rules this out now. */
        CONFLICT,
        /** The caller has seen an older revision than the current one. */
        STALE,
        /** The caller did not say which revision it has seen. */
        REVISION_REQUIRED,
        /** Allowed, but not this often. */
        TOO_OFTEN
    }

    private static final Set<String> OF_EVERY_PROBLEM = Set.of("type", "title", "status", "code", "detail", "errors");

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private Duration retryAfter;

    protected Refusal(Kind kind, String code, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
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

    public String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
