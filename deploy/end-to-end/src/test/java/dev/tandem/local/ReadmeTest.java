package dev.tandem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.demo.MainJob;
import dev.tandem.local.readme.Readme;
import dev.tandem.local.readme.Readme.Block;
import dev.tandem.local.readme.Shell;
import dev.tandem.local.readme.ShownAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front page is true: its commands are run as written, and respond as shown. */
@WithSuite
class ReadmeTest {
    /** {@code .ci/run} runs these: the first stays up, and the second takes minutes, of which this test is a part. */
    private static final Set<String> RUN_BY_CI = Set.of("deploy/run", "./mvnw verify");

    private static final Path ROOT = Path.of("../..");
    private static final String ADDRESS = "http://localhost:8080";
    private static final String TENANT = "--tenant northwind";
    private static final String PROBLEM = "\"type\":\"https://tandem.dev/problems/";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final RunningSuite suite;
    private final Readme readme;

    ReadmeTest(RunningSuite suite) throws IOException {
        this.suite = suite;
        this.readme = Readme.in(ROOT.resolve("README.md"));
    }

    @Test
    void everyCommandAnswersAsShown(@TempDir Path outputs) throws Exception {
        // Whatever other tests have done to theirs, this tenant is as deploy/run leaves the first one.
        String tenant = new MainJob(suite.api()).play();
        Map<String, String> environment = Map.of("TANDEM_LOCAL", suite.local().toString());
        List<Block> commands = commandsRunHere();

        Shell.Run run = new Shell(ROOT, outputs, environment)
                .run(commands, text -> text.replace(ADDRESS, suite.address()).replace(TENANT, "--tenant " + tenant));

        assertEquals(
                0,
                run.status(),
                () -> place(run.last().block()) + ": " + run.last().all());
        ShownAnswer shown = new ShownAnswer();
        List<String> differences = commands.stream()
                .flatMap(block -> differences(shown, block, run.out(block)))
                .toList();
        assertEquals(List.of(), differences, () -> String.join("\n", differences));
    }

    private Stream<String> differences(ShownAnswer shown, Block commands, String out) {
        Optional<Block> answer = readme.answerTo(commands);
        if (answer.isEmpty()) {
            return out.contains(PROBLEM) ? Stream.of(place(commands) + " answered " + out) : Stream.empty();
        }
        try {
            return shown.differences(JSON.readTree(answer.get().joined()), JSON.readTree(out)).stream()
                    .map(difference -> place(answer.get()) + ", " + difference);
        } catch (JsonProcessingException e) {
            return Stream.of(place(answer.get()) + " or its answer is no JSON: " + out);
        }
    }

    @Test
    void noCommandIsLeftUnrun() {
        List<String> elsewhere = readme.commands().stream()
                .filter(block -> !commandsRunHere().contains(block))
                .flatMap(block -> block.text().stream())
                .sorted()
                .toList();

        assertEquals(RUN_BY_CI.stream().sorted().toList(), elsewhere);
        for (Block block : readme.blocks()) {
            assertFalse(
                    !Set.of("sh", "json", "text").contains(block.language()),
                    place(block) + " is neither sh nor what that answers");
        }
    }

    private List<Block> commandsRunHere() {
        return readme.commands().stream()
                .filter(block -> block.text().stream().noneMatch(RUN_BY_CI::contains))
                .toList();
    }

    private static String place(Block block) {
        return "README.md, line " + block.line();
    }
}
