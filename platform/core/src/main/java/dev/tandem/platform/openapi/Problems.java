package dev.tandem.platform.openapi;

import dev.tandem.platform.problem.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * The problems that an operation may answer with: those that its method {@link dev.tandem.platform.problem.Refuses}, and what every
 * operation of its kind may answer. The codes are listed in {@code x-problem-codes}; a resource describes a response only to add
 * what its code does not tell.
 */
final class Problems {
    static final String CODES = "x-problem-codes";

    private static final String PREFIX = "#/components/responses/";
    /** What needs no explanation for any one operation, by status. */
    private static final Map<String, List<String>> SHARED = new TreeMap<>(Map.ofEntries(
            Map.entry("400", List.of("invalidRequest", "malformedRequest", "oddPath", "tokenInQuery")),
            Map.entry(
                    "401",
                    List.of(
                            "unauthenticated",
                            "tokenExpired",
                            "tokenNotYetValid",
                            "tokenRevoked",
                            "keyUnknown",
                            "clientRevoked",
                            "secretExpired",
                            "addressNotAllowed",
                            "personLeft")),
            Map.entry("403", List.of("forbidden", "scopeMissing", "clientOfSuspendedPartner", "productionNotGranted")),
            Map.entry("404", List.of("notFound")),
            Map.entry("406", List.of("notAcceptable")),
            Map.entry("408", List.of("bodyTooSlow")),
            Map.entry("411", List.of("lengthRequired")),
            Map.entry("412", List.of("staleRevision")),
            Map.entry("413", List.of("requestTooLarge")),
            Map.entry("414", List.of("queryTooLong")),
            Map.entry("415", List.of("unsupportedMediaType")),
            Map.entry("417", List.of("expectationFailed")),
            Map.entry("428", List.of("revisionRequired")),
            Map.entry("429", List.of("tooManyRequests", "tooManyFailures", "tooManyAtOnce")),
            Map.entry("500", List.of("internalError")),
            Map.entry("503", List.of("serviceUnavailable")),
            Map.entry("504", List.of("serviceTimedOut"))));

    /** Of problems that pass by themselves: their responses say in how many seconds. */
    private static final Set<String> PASSING =
            Set.of("requestInFlight", "serviceUnavailable", "tenantPending", "tooManyRequests");

    private static final Set<String> FRAMEWORK = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private Problems() {}

    static void declare(Operation operation, Endpoint endpoint) {
        Map<String, Set<String>> common = new TreeMap<>();
        add(common, "409", "tenantPending");
        // Unknown parameters are refused by every operation, also by one that has none.
        for (String status : List.of("400", "401", "403", "406", "429", "500", "503", "504")) {
            share(common, status);
        }
        if (endpoint.item()) {
            share(common, "404");
        }
        if (endpoint.write()) {
            share(common, "415");
            add(common, "409", "changedMeanwhile");
        } else {
            share(common, "414");
        }
        if (endpoint.body()) {
            for (String status : List.of("408", "411", "413", "417")) {
                share(common, status);
            }
        }
        if (endpoint.idempotent()) {
            add(common, "409", "requestInFlight");
            add(common, "422", "idempotencyKeyReused");
        }
        if (endpoint.conditional()) {
            share(common, "412");
            share(common, "428");
        }
        if (endpoint.optionallyConditional()) {
            share(common, "412");
        }
        complete(operation.getResponses(), all(endpoint.refusals(), common));
    }

    /** An operation's own codes are told before the common ones. */
    private static Map<String, Set<String>> all(Map<String, Set<String>> own, Map<String, Set<String>> common) {
        Map<String, Set<String>> all = new TreeMap<>();
        Stream.of(own, common)
                .forEach(codes -> codes.forEach((status, some) -> add(all, status, some.toArray(String[]::new))));
        return all;
    }

    private static void complete(APIResponses responses, Map<String, Set<String>> codes) {
        Map<String, APIResponse> all = new TreeMap<>(responses.getAPIResponses());
        codes.keySet().forEach(status -> all.computeIfAbsent(status, none -> OASFactory.createAPIResponse()));
        all.replaceAll(
                (status, response) -> codes.containsKey(status) ? problem(response, codes.get(status)) : response);
        responses.setAPIResponses(all);
    }

    /** A reference, if the operation has nothing to add to what many others answer. */
    private static APIResponse problem(APIResponse described, Set<String> codes) {
        APIResponse problem = problem(described.getDescription(), codes);
        // Of an operation whose answers have the form of another standard, only some are problems.
        return described.getContent() == null ? problem : describedBeside(described, codes);
    }

    private static APIResponse describedBeside(APIResponse described, Set<String> codes) {
        declared(described.getDescription(), codes)
                .getContent()
                .getMediaTypes()
                .forEach(described.getContent()::addMediaType);
        described.addExtension(CODES, List.copyOf(codes));
        return described;
    }

    private static APIResponse problem(String said, Set<String> codes) {
        boolean nothingMore = said == null || FRAMEWORK.contains(said);
        if (nothingMore && SHARED.containsValue(List.copyOf(codes))) {
            return OASFactory.createAPIResponse().ref(PREFIX + name(codes));
        }
        String listed = String.join(", ", codes);
        return declared(nothingMore ? listed : listed + ": " + said, codes);
    }

    private static APIResponse declared(String description, Collection<String> codes) {
        APIResponse problem = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        problem.addExtension(CODES, List.copyOf(codes));
        if (!Collections.disjoint(codes, PASSING)) {
            problem.addHeader("Retry-After", Headers.shared("RetryAfter"));
        }
        return problem;
    }

    private static void share(Map<String, Set<String>> common, String status) {
        add(common, status, SHARED.get(status).toArray(String[]::new));
    }

    private static void add(Map<String, Set<String>> common, String status, String... codes) {
        common.computeIfAbsent(status, none -> new LinkedHashSet<>()).addAll(List.of(codes));
    }

    /** A shared response is named after its first code. */
    private static String name(Collection<String> codes) {
        String code = codes.iterator().next();
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
    }

    /** The responses that many operations refer to. */
    static void share(Components components) {
        components
                .getSchemas()
                .get(Problem.class.getSimpleName())
                .required(List.of("type", "title", "status", "code", "detail"));
        SHARED.values()
                .forEach(codes -> components.addResponse(name(codes), declared(String.join(", ", codes), codes)));
    }
}
