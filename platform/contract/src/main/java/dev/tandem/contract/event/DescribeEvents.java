package dev.tandem.contract.event;

import dev.tandem.contract.changelog.Changelog;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** {@code DescribeEvents <output> <folder>…}: the AsyncAPI document of the event contracts in these folders, as YAML. */
public final class DescribeEvents {
    private DescribeEvents() {}

    public static void main(String[] arguments) throws IOException {
        Path[] folders = Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new);
        Files.writeString(
                Path.of(arguments[0]),
                YamlText.of(AsyncContract.of(Changelog.current().version(), folders)));
    }
}
