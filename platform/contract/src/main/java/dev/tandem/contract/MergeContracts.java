package dev.tandem.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * {@code MergeContracts <folder> <contract>…}: of the contracts of the services one document for all, as {@code openapi.yaml} and
 * {@code openapi.json}, and the table of its operations by which the gateway forwards, {@code operations.tsv}. Ends with 1, and names
 * each conflict, when a name means two things.
 */
public final class MergeContracts {
    private static final int LARGEST = 10_000_000;

    private MergeContracts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        SuiteContract suite =
                merged(Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new));
        if (!suite.conflicts().isEmpty()) {
            suite.conflicts().forEach(System.err::println);
            System.exit(1);
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("openapi.yaml"), yaml().dump(suite.document()));
        Files.writeString(folder.resolve("openapi.json"), new ObjectMapper().writeValueAsString(suite.document()));
        Files.writeString(folder.resolve("operations.tsv"), suite.operations().text());
    }

    /** @param contracts each named after its service: {@code …/lead-service/contracts/openapi.yaml} */
    static SuiteContract merged(Path... contracts) throws IOException {
        SuiteContract suite = new SuiteContract();
        for (Path contract : contracts) {
            suite.add(serviceOf(contract), read(contract));
        }
        return suite;
    }

    static Map<String, Object> read(Path document) throws IOException {
        return yaml().load(Files.readString(document));
    }

    private static String serviceOf(Path contract) {
        Path module = contract.toAbsolutePath().normalize().getParent().getParent();
        return module.getFileName().toString().replace("-service", "");
    }

    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setCodePointLimit(LARGEST);
        DumperOptions dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextsOfTime());
    }

    /** Examples of times are texts, and stay as they are written. */
    private static final class TextsOfTime extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }
}
