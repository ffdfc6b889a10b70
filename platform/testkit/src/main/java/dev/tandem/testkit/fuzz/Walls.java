package dev.tandem.testkit.fuzz;

import dev.tandem.testkit.contract.GivenAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whoever has no part in a record gets the answer that there is none, word for word, and finds nothing of it in lists. */
final class Walls {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_RECORDS = 2;

    private final FuzzParties parties;
    private final Requests requests;
    private final Findings findings;
    private final Function<FuzzRequest, GivenAnswer> wire;
    private final Map<String, List<FuzzRequest>> answered = new HashMap<>();
    private final Set<String> ours = new LinkedHashSet<>();
    private final Set<String> partners = new LinkedHashSet<>();

    /** The ids that outsiders have named themselves, such as in a rule of their own; they may see them again. */
    private final Map<String, Set<String>> named = new HashMap<>();

    private int tries;

    Walls(FuzzParties parties, Requests requests, Findings findings, Function<FuzzRequest, GivenAnswer> wire) {
        this.parties = parties;
        this.requests = requests;
        this.findings = findings;
        this.wire = wire;
        partners.add(parties.partner().toString());
    }

    /** Remembers who has what. */
    void note(FuzzRequest request, GivenAnswer answer) {
        List<FuzzRequest> known = answered.computeIfAbsent(request.operation().id(), none -> new ArrayList<>());
        known.add(request);
        if (known.size() > MOST_RECORDS) {
            known.remove(0);
        }
        ours.addAll(ids(answer.body()));
        note(answer.json());
    }

    private void note(com.fasterxml.jackson.databind.JsonNode part) {
        String partner = parties.partner().toString();
        if (part.path("partnerId").asText().equals(partner) && part.has("id")) {
            partners.add(part.path("id").asText());
        }
        part.forEach(this::note);
    }

    /** Asks for what others have been given, as one of another program, and as another partner. */
    void hold(FuzzedOperation operation) {
        for (FuzzRequest request : answered.getOrDefault(operation.id(), List.of())) {
            hold(request, parties.stranger(), ours);
            hold(request, parties.spectator(), partners);
        }
    }

    private void hold(FuzzRequest request, FuzzCaller outsider, Set<String> secret) {
        tries++;
        FuzzRequest asked = request.by(outsider);
        Set<String> known = named.computeIfAbsent(outsider.name(), none -> new LinkedHashSet<>());
        known.addAll(ids(asked.target()));
        known.addAll(ids(asked.body() == null ? "" : asked.body()));
        GivenAnswer answer = wire.apply(asked);
        String id = request.operation().id();
        if (ids(answer.body()).stream().anyMatch(shown -> secret.contains(shown) && !known.contains(shown))) {
            findings.add(
                    id + " shows " + outsider.name() + " what is not theirs", asked + "\n    " + Fuzz.shown(answer));
            return;
        }
        named(request.path(), secret).ifPresent(record -> hold(asked, answer, record));
    }

    private void hold(FuzzRequest asked, GivenAnswer answer, String record) {
        String id = asked.operation().id();
        if (answer.status() < 300) {
            findings.add(id + " lets " + asked.caller().name() + " in", asked + "\n    " + Fuzz.shown(answer));
            return;
        }
        FuzzRequest other = requests.ofNoRecord(asked, record).orElseThrow();
        GivenAnswer none = wire.apply(other);
        if (answer.status() != none.status() || !withoutIds(answer).equals(withoutIds(none))) {
            findings.add(
                    id + " tells " + asked.caller().name() + " that there is something",
                    asked + "\n    " + Fuzz.shown(answer) + "\n    " + Fuzz.shown(none));
        }
    }

    private static Optional<String> named(String path, Set<String> secret) {
        return ids(path).stream().filter(secret::contains).findFirst();
    }

    private static List<String> ids(String text) {
        return ID.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String withoutIds(GivenAnswer answer) {
        return ID.matcher(answer.body()).replaceAll("…");
    }

    @Override
    public String toString() {
        return tries + " tries by outsiders, of " + ours.size() + " ids";
    }
}
