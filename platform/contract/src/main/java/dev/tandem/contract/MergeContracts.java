package dev.tandem.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tandem.contract.changelog.Changelog;
import dev.tandem.contract.event.AsyncContract;
import dev.tandem.contract.page.ChangesPage;
import dev.tandem.contract.page.EventsPage;
import dev.tandem.contract.page.HtmlPage;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * {@code MergeContracts <folder> <contract>…}: of the contracts of the services all that the gateway needs. {@code openapi.yaml} and
 * {@code openapi.json} are one document for all, {@code operations.tsv} is the table by which requests are forwarded,
 * {@code asyncapi.json} describes the events beside the contracts, and the rest are pages for people. Ends with 1, and names each
 * conflict, when a name means two things.
 */
public final class MergeContracts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MergeContracts() {}

    public static void main(String[] arguments) throws IOException {
        Path[] contracts = Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new);
        SuiteContract suite = merged(contracts);
        suite.conflicts().forEach(System.err::println);
        // Who is about to write the contracts anew needs a gateway that starts.
        if (!suite.conflicts().isEmpty() && !"write".equals(System.getProperty("contracts"))) {
            System.exit(1);
        }
        write(Path.of(arguments[0]), suite, events(contracts));
    }

    private static void write(Path folder, SuiteContract suite, Map<String, Object> events) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("openapi.yaml"), YamlText.of(suite.document()));
        Files.writeString(folder.resolve("openapi.json"), JSON.writeValueAsString(suite.document()));
        Files.writeString(folder.resolve("operations.tsv"), suite.operations().text());
        Files.writeString(folder.resolve("asyncapi.json"), JSON.writeValueAsString(events));
        Files.writeString(folder.resolve("events.html"), EventsPage.of(events));
        Files.writeString(folder.resolve("changes.html"), ChangesPage.of(Changelog.current()));
        Files.writeString(folder.resolve("page.css"), HtmlPage.style());
    }

    /** @param contracts each named after its service: {@code …/lead-service/contracts/openapi.yaml} */
    static SuiteContract merged(Path... contracts) throws IOException {
        SuiteContract suite = new SuiteContract(Changelog.current().version());
        for (Path contract : contracts) {
            suite.add(serviceOf(contract), YamlText.read(Files.readString(contract)));
        }
        return suite;
    }

    private static Map<String, Object> events(Path... contracts) throws IOException {
        Path[] folders = Arrays.stream(contracts)
                .map(contract -> contract.resolveSibling("events"))
                .filter(Files::isDirectory)
                .toArray(Path[]::new);
        return AsyncContract.of(Changelog.current().version(), folders);
    }

    private static String serviceOf(Path contract) {
        Path module = contract.toAbsolutePath().normalize().getParent().getParent();
        return module.getFileName().toString().replace("-service", "");
    }
}
