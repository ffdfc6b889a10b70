package dev.tandem.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tandem.testkit.contract.ContractCoverage;
import dev.tandem.testkit.contract.GivenAnswer;
import dev.tandem.testkit.contract.ServedContract;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes requests of every operation of a service from its contract, first such as keep to it, so as to learn what records there
 * are, then broken ones, and last those of parties that have no part in anything. The same seed makes the same requests, as far
 * as the service gives the same answers; ids differ.
 */
final class Fuzz {
    private static final int ROUNDS = 3;
    private static final int ATTEMPTS = 4;
    private static final int LEAST_REFUSALS = 5;
    private static final int MOST_ATTEMPTS = 50;
    private static final Pattern JAVA = Pattern.compile(
            "java\\.|jakarta\\.|dev\\.tandem\\.|Exception|LinkedHashMap|\\[Source|REDACTED|hibernate|SQLState");

    private static final Set<String> REQUIRED = Set.of("notNull", "required", "notBlank", "notEmpty");

    private final ServedContract contract;
    private final FuzzParties parties;
    private final List<FuzzCaller> insiders;
    private final List<FuzzedOperation> operations;
    private final Wire wire;
    private final Random random;
    private final KnownRecords known;
    private final Requests requests;
    private final Findings findings = new Findings();
    private final Walls walls;
    private final Map<String, Integer> successes = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, String> variables = new HashMap<>();

    Fuzz(String address, ServedContract contract, FuzzParties parties, long seed) {
        this.contract = contract;
        this.parties = parties;
        insiders = parties.insiders();
        wire = new Wire(address);
        random = new Random(seed);
        known = new KnownRecords(parties.facts(), random);
        ValidValues values = new ValidValues(contract, known, random);
        requests = new Requests(parties.bodies(), values, new BrokenBodies(contract, random), known, random);
        walls = new Walls(parties, requests, findings, this::answer);
        operations = contract.routes().stream()
                .map(route -> FuzzedOperation.of(contract, route))
                .sorted(Comparator.comparing((FuzzedOperation operation) -> !operation.reads())
                        .thenComparing(operation -> operation.segments().size())
                        .thenComparing(FuzzedOperation::id))
                .toList();
        operations.forEach(this::noteVariable);
    }

    private void noteVariable(FuzzedOperation operation) {
        List<String> segments = operation.segments();
        for (int i = 1; i < segments.size(); i++) {
            if (FuzzedOperation.isVariable(segments.get(i))) {
                variables.put(
                        String.join("/", segments.subList(0, i)),
                        segments.get(i).replaceAll("[{}]", ""));
            }
        }
    }

    Findings run(int budget) {
        for (int round = 0; round < ROUNDS; round++) {
            operations.forEach(this::succeed);
        }
        operations.forEach(this::refuse);
        operations.stream().filter(FuzzedOperation::takesJson).findFirst().ifPresent(this::tooLarge);
        while (wire.sent() < budget) {
            FuzzedOperation operation = operations.get(random.nextInt(operations.size()));
            boolean broken = random.nextInt(4) > 0;
            judge(
                    broken
                            ? requests.broken(operation, insider(operation))
                            : upToDate(requests.valid(operation, insider(operation))));
        }
        operations.forEach(walls::hold);
        operations.forEach(this::hasRefused);
        findings.conclude(figures());
        return findings;
    }

    /** Who may call it takes turns. */
    private FuzzCaller insider(FuzzedOperation operation) {
        List<FuzzCaller> able =
                insiders.stream().filter(caller -> caller.may(operation)).toList();
        return able.isEmpty() ? insiders.get(0) : able.get(random.nextInt(able.size()));
    }

    private void succeed(FuzzedOperation operation) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FuzzRequest request = upToDate(requests.valid(operation, insider(operation)));
            GivenAnswer answer = judge(request);
            if (answer.status() < 300) {
                repeat(request, answer);
                return;
            }
        }
    }

    /** What is changed has to be read first, for its ETag. */
    private FuzzRequest upToDate(FuzzRequest request) {
        if (request.operation().hasHeader("If-Match")) {
            reading(request.operation().segments())
                    .ifPresent(read -> judge(new FuzzRequest(
                            read, request.caller(), parent(request.path(), read), Map.of(), null, "", false)));
        }
        return requests.upToDate(request);
    }

    /** The operation that reads the record, which has this path or begins it. */
    private Optional<FuzzedOperation> reading(List<String> segments) {
        return operations.stream()
                .filter(FuzzedOperation::reads)
                .filter(FuzzedOperation::namesRecord)
                .filter(read -> segments.size() - read.segments().size() < 2
                        && segments.size() >= read.segments().size()
                        && segments.subList(0, read.segments().size()).equals(read.segments()))
                .max(Comparator.comparing(read -> read.segments().size()));
    }

    private static String parent(String path, FuzzedOperation read) {
        return String.join(
                "/", List.of(path.split("/")).subList(0, read.segments().size()));
    }

    /** The same key once more has no effect, and gets the same answer; with another body it is refused. */
    private void repeat(FuzzRequest request, GivenAnswer first) {
        if (!request.headers().containsKey("Idempotency-Key")) {
            return;
        }
        GivenAnswer again = judge(request);
        for (String header : List.of("Content-Type", "ETag", "Location")) {
            if (!first.header().apply(header).equals(again.header().apply(header))) {
                findings.add(
                        request.operation().id() + ": a replay has another " + header,
                        first.header().apply(header) + " and " + again.header().apply(header));
            }
        }
        if (first.status() != again.status() || !first.json().equals(again.json())) {
            findings.add(request.operation().id() + ": a replay is another answer", first + "\n    " + again);
        }
        judge(requests.sameKey(request));
    }

    /** Callers who may not, and requests that cannot be. */
    private void refuse(FuzzedOperation operation) {
        FuzzRequest valid = requests.valid(operation, insider(operation));
        if (!operation.isForAnybody()) {
            mustAnswer(valid.by(FuzzCaller.NOBODY), 401);
            mustAnswer(valid.by(parties.forger()), 401);
        }
        if (!operation.roles().isEmpty()) {
            mustAnswer(valid.by(parties.withoutRoles()), 403);
        }
        judge(valid.by(parties.unheardOf()));
        for (int i = 0; i < LEAST_REFUSALS || refused(operation) < LEAST_REFUSALS && i < MOST_ATTEMPTS; i++) {
            judge(requests.broken(operation, insider(operation)));
        }
    }

    /** Once is enough: one reader reads all bodies. */
    private void tooLarge(FuzzedOperation operation) {
        mustAnswer(requests.large(requests.valid(operation, insider(operation))), 413);
    }

    private void mustAnswer(FuzzRequest request, int status) {
        GivenAnswer answer = judge(request);
        if (answer.status() != status) {
            findings.add(
                    request.operation().id() + ": " + answer.status() + " instead of " + status, request.toString());
        }
    }

    private void hasRefused(FuzzedOperation operation) {
        if (refused(operation) < LEAST_REFUSALS) {
            findings.add(operation.id() + ": only " + refused(operation) + " refusals", "");
        }
    }

    private int refused(FuzzedOperation operation) {
        return refusals.getOrDefault(operation.id(), 0);
    }

    private GivenAnswer judge(FuzzRequest request) {
        GivenAnswer answer = answer(request);
        String id = request.operation().id();
        if (answer.status() < 300) {
            successes.merge(id, 1, Integer::sum);
            walls.note(request, answer);
            known.learn(request, answer, variables.getOrDefault(template(request.operation()), ""));
            if (request.refused()) {
                findings.add(id + " takes " + request.oddity(), request.toString());
            }
        } else if (answer.status() < 500) {
            refusals.merge(id, 1, Integer::sum);
            if (request.oddity().isEmpty()) {
                optional(request, answer);
            }
        }
        return answer;
    }

    private static String template(FuzzedOperation operation) {
        return String.join("/", operation.segments());
    }

    /** What the contract calls optional, the service must not require. Of what depends on other fields it does not say "must". */
    private void optional(FuzzRequest request, GivenAnswer answer) {
        for (JsonNode fault : answer.json().path("errors")) {
            String pointer = fault.path("pointer").asText();
            String said = fault.path("message").asText();
            if (REQUIRED.contains(fault.path("code").asText())
                    && said.startsWith("must ")
                    && request.operation().knows(contract, pointer)) {
                findings.add(
                        request.operation().id() + " requires " + pointer.replaceAll("[0-9]+", "n"),
                        request + "\n    " + fault);
            }
        }
    }

    /** Held to what holds for every answer. */
    private GivenAnswer answer(FuzzRequest request) {
        GivenAnswer answer = wire.send(request);
        answer.seen(ContractCoverage.FUZZER);
        String id = request.operation().id();
        for (String fault : answer.faults(contract, request.operation().promise())) {
            findings.add(
                    id + " " + answer.status() + ": " + fault.replaceAll("\\[[0-9]+]", "[n]"),
                    request + "\n    " + shown(answer));
        }
        if (answer.status() >= 500) {
            findings.add(id + " fails with " + answer.status(), request + "\n    " + shown(answer));
        }
        if (answer.status() >= 400 && JAVA.matcher(answer.body()).find()) {
            findings.add(id + " tells of Java", request + "\n    " + shown(answer));
        }
        return answer;
    }

    static String shown(GivenAnswer answer) {
        String body = answer.body();
        return answer.status() + " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
    }

    private String figures() {
        Set<String> never = new TreeSet<>();
        operations.stream()
                .map(FuzzedOperation::id)
                .filter(id -> !successes.containsKey(id))
                .forEach(never::add);
        return wire.sent() + " requests; " + (operations.size() - never.size()) + " of " + operations.size()
                + " operations answered 2xx; not: " + never + "; " + walls + "; refusals: "
                + refusals.values().stream().collect(Collectors.summingInt(Integer::intValue));
    }
}
