package dev.tandem.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.testkit.contract.ServedContract;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Fuzzes a service by its contract; a service's test inherits it and says who takes part. {@code -Dfuzz.seed=…} makes other
 * requests, {@code -Dfuzz.requests=…} more.
 */
public abstract class ContractFuzz {
    private static final Path FIGURES = Path.of("target", "fuzz.txt");

    /** A program with everything in it that requests need to succeed. */
    protected abstract FuzzParties parties();

    @Test
    void everyAnswerIsAsPromisedWhateverIsAsked() throws IOException {
        long seed = Long.getLong("fuzz.seed", 1);

        Findings findings = fuzzed(parties(), seed, Integer.getInteger("fuzz.requests", 1_500));

        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, findings.figures() + "\n" + findings);
        assertTrue(findings.kinds().isEmpty(), "With -Dfuzz.seed=" + seed + ":\n" + findings);
    }

    /** What is wrong with the service under test. */
    public static Findings fuzzed(FuzzParties parties, long seed, int requests) {
        String contract = RestAssured.get("/openapi?format=json").asString();
        String address = RestAssured.baseURI + ":" + RestAssured.port;
        return new Fuzz(address, new ServedContract(contract), parties, seed).run(requests);
    }
}
