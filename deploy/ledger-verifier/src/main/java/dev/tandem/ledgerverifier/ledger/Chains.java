package dev.tandem.ledgerverifier.ledger;

import dev.tandem.ledgerverifier.export.Export;
import dev.tandem.ledgerverifier.export.Json;
import dev.tandem.ledgerverifier.export.Row;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every payee's entries follow each other without a gap, each as it was sealed, up to every head that was noted. */
public final class Chains {
    private static final List<String> PLAIN_BEFORE = List.of("id", "kind");
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<Integer, String>> hashes = new TreeMap<>();

    public static List<String> findings(Export export) {
        Chains chains = new Chains();
        export.all("entry").stream()
                .collect(Collectors.groupingBy(entry -> entry.text("payeeId"), TreeMap::new, Collectors.toList()))
                .forEach(chains::follow);
        export.all("head").forEach(chains::compare);
        return chains.findings;
    }

    private void follow(String payee, List<Row> entries) {
        entries.sort(Comparator.comparing(Chains::length));
        String hash = "0".repeat(64);
        int length = 0;
        for (Row entry : entries) {
            if (length(entry) != length + 1) {
                findings.add(entry.place() + ": entry " + length(entry) + " of " + payee + " follows entry " + length
                        + ": what was between is missing");
                hash = null;
            }
            length = length(entry);
            hash = next(hash, entry);
            hashes.computeIfAbsent(payee, none -> new TreeMap<>()).put(length, hash);
        }
    }

    /** Goes on with the hash that the entry states, so that one broken link is reported once. */
    private String next(String before, Row entry) {
        String stated = entry.child("chain").text("hash");
        if (before != null
                && !sha256(before + "\n" + length(entry) + "\n" + sealed(entry)).equals(stated)) {
            findings.add(entry.place() + ": entry " + entry.text("id") + " of " + entry.text("payeeId")
                    + " is not what was sealed");
        }
        return stated;
    }

    private void compare(Row head) {
        Map<Integer, String> known = hashes.getOrDefault(head.text("payeeId"), Map.of());
        String hash = known.get(head.number("length"));
        if (hash == null) {
            findings.add(head.place() + ": " + head.text("payeeId") + " had " + head.number("length") + " entries"
                    + whose(head) + ", and the last ones are missing: there are " + known.size());
        } else if (!hash.equals(head.text("hash"))) {
            findings.add(head.place() + ": the chain of " + head.text("payeeId") + " is another than was noted"
                    + whose(head));
        }
    }

    private static String whose(Row head) {
        return head.has("statementId") ? " when statement " + head.text("statementId") + " was published" : "";
    }

    private static int length(Row entry) {
        return entry.has("chain") ? entry.child("chain").number("length") : 0;
    }

    private static String sealed(Row entry) {
        StringBuilder text = new StringBuilder();
        PLAIN_BEFORE.forEach(name -> line(text, name, entry.text(name)));
        line(text, "plan", entry.text("planId"));
        line(text, "planVersion", entry.text("planVersion"));
        line(text, "rule", entry.text("ruleCode"));
        line(text, "earner", sha256(entry.text("earner")));
        line(text, "payee", sha256(entry.text("payeeId")));
        line(text, "attainmentPeriod", entry.text("attainmentPeriod"));
        line(text, "period", entry.text("period"));
        line(text, "deal", entry.text("dealId"));
        line(text, "thread", entry.text("thread"));
        line(text, "number", entry.text("number"));
        line(text, "original", entry.text("originalId"));
        line(text, "amount", entry.child("amount").text("amount"));
        line(text, "currency", entry.child("amount").text("currency"));
        line(text, "debit", entry.text("debitAccount"));
        line(text, "credit", entry.text("creditAccount"));
        line(text, "reason", entry.text("reason"));
        line(text, "sourceEvent", entry.text("sourceEvent"));
        line(text, "recordedAt", entry.text("recordedAt"));
        line(
                text,
                "trace",
                entry.has("trace") ? sha256(Json.canonical(entry.fields().get("trace"))) : "");
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append('=').append(value).append('\n');
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
