package dev.tandem.platform.openapi;

import dev.tandem.platform.problem.Problem;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * The problems that an operation may answer with. The resource names those of its own at the start of a response's description;
 * what every operation of its kind may answer is added here. The codes are listed in {@code x-problem-codes}.
 */
final class Problems {
    static final String CODES = "x-problem-codes";

    private static final String PREFIX = "#/components/responses/";
    /** What needs no explanation for any one operation, by status. */
    private static final Map<String, List<String>> SHARED = new TreeMap<>(Map.ofEntries(
            Map.entry("400", List.of("invalidRequest", "oddPath")),
            Map.entry("401", List.of("unauthenticated")),
            Map.entry("403", List.of("forbidden")),
            Map.entry("404", List.of("notFound")),
            Map.entry("406", List.of("notAcceptable")),
            Map.entry("411", List.of("lengthRequired")),
            Map.entry("412", List.of("staleRevision")),
            Map.entry("413", List.of("requestTooLarge")),
            Map.entry("415", List.of("unsupportedMediaType")),
            Map.entry("428", List.of("revisionRequired")),
            Map.entry("500", List.of("internalError")),
            Map.entry("503", List.of("serviceUnavailable")),
            Map.entry("504", List.of("serviceTimedOut"))));

    private static final Pattern CODE = Pattern.compile("[a-z]+([A-Z][a-z]*)*");
    private static final Set<String> ONE_WORD = Set.of("forbidden", "unauthenticated");
    private static final Set<String> FRAMEWORK = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private Problems() {}

    static void declare(Operation operation, Endpoint endpoint) {
        Map<String, Set<String>> common = new TreeMap<>();
        add(common, "409", "tenantPending");
        // Unknown parameters are refused by every operation, also by one that has none.
        for (String status : List.of("400", "401", "403", "406", "500", "503", "504")) {
            share(common, status);
        }
        if (endpoint.item()) {
            share(common, "404");
        }
        if (endpoint.write()) {
            share(common, "415");
            add(common, "409", "changedMeanwhile");
        }
        if (endpoint.body()) {
            share(common, "411");
            share(common, "413");
        }
        if (endpoint.idempotent()) {
            add(common, "409", "requestInFlight");
            add(common, "422", "idempotencyKeyReused");
        }
        if (endpoint.conditional()) {
            share(common, "412");
            share(common, "428");
        }
        complete(operation.getResponses(), common);
    }

    private static void complete(APIResponses responses, Map<String, Set<String>> common) {
        Map<String, APIResponse> all = new TreeMap<>(responses.getAPIResponses());
        common.keySet().forEach(status -> all.computeIfAbsent(status, none -> OASFactory.createAPIResponse()));
        all.replaceAll((status, response) -> status.startsWith("4") || status.startsWith("5")
                ? problem(response, common.getOrDefault(status, Set.of()))
                : response);
        responses.setAPIResponses(all);
    }

    /** A reference, if the operation has nothing to add to what many others answer. */
    private static APIResponse problem(APIResponse response, Set<String> common) {
        String said = response.getDescription() == null || FRAMEWORK.contains(response.getDescription())
                ? ""
                : response.getDescription();
        boolean nothingMore = said.isEmpty() || said.equals(String.join(", ", common));
        if (nothingMore && SHARED.containsValue(List.copyOf(common))) {
            return OASFactory.createAPIResponse().ref(PREFIX + name(common));
        }
        Set<String> codes = new LinkedHashSet<>(codes(said));
        List<String> more =
                common.stream().filter(code -> !codes.contains(code)).toList();
        codes.addAll(more);
        String text = Stream.of(said, String.join(", ", more))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return problem(text, codes);
    }

    private static APIResponse problem(String description, Collection<String> codes) {
        APIResponse problem = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        problem.addExtension(CODES, List.copyOf(codes));
        return problem;
    }

    /** The first word of each part of a description, where it is a code. */
    private static Set<String> codes(String description) {
        return Arrays.stream(description.split("[,;:] | or "))
                .map(part -> part.replaceFirst("^or ", "").split(" ", 2)[0])
                .filter(word -> CODE.matcher(word).matches())
                .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)) || ONE_WORD.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        // A problem has members beside those that every problem has: the facts of its code.
        components
                .getSchemas()
                .get(Problem.class.getSimpleName())
                .setRequired(List.of("type", "title", "status", "code", "detail"));
        SHARED.values().forEach(codes -> components.addResponse(name(codes), problem(String.join(", ", codes), codes)));
    }
}
