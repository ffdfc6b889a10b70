package dev.tandem.platform.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.platform.problem.Refusal;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} lists every code that a client can get, and no other. */
class ProblemCodesTest {
    private static final Path ROOT = Path.of("..", "..");
    /** The name of a refusal's class is its code. */
    private static final Pattern REFUSAL = Pattern.compile(
            "final class (\\w+) extends (?:Refusal|Conflict|Forbidden|RuleViolation|TooOften|AmountExceedsSale) ");

    private static final Pattern PROBLEM =
            Pattern.compile("Problem(?:\\.of)?\\(\\s*\\d{3},(?:\\s*\"[A-Z][^\"]*\",)?\\s*\"(\\w+)\"");
    private static final Pattern ROW = Pattern.compile("^\\| [0-9, ]+ \\| (.*?) \\|", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    private String sources;
    private final Set<String> documented = new TreeSet<>();

    @BeforeEach
    void readSourcesAndDocument() throws IOException {
        StringBuilder all = new StringBuilder();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            /** Files of other modules' builds come and go meanwhile. */
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean isOurs =
                        folder.equals(ROOT) || !name.startsWith(".") && !name.equals("target") && !name.equals("test");
                return isOurs ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    all.append(text(file)).append('\n');
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources = all.toString();
        matches(ROW, text(ROOT.resolve("docs/problems.md"))).forEach(row -> documented.addAll(codes(CODE, row)));
    }

    @Test
    void everyCodeIsDocumented() {
        Set<String> thrown = refusals();
        thrown.addAll(codes(PROBLEM, sources));
        assertTrue(thrown.size() > 50, "hardly a code was found: " + thrown);

        thrown.removeAll(documented);

        assertEquals(Set.of(), thrown);
    }

    @Test
    void everyDocumentedCodeExists() {
        documented.removeAll(refusals());
        documented.removeIf(code -> sources.contains("\"" + code + "\""));

        assertEquals(Set.of(), documented);
    }

    private Set<String> refusals() {
        return matches(REFUSAL, sources).map(Refusal::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return matches(pattern, text).collect(Collectors.toSet());
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
