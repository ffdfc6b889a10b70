package dev.tandem.local;

import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.local.suite.PortPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The options on the command line.
 *
 * @param exit leave after the job instead of staying up
 * @param fresh forget the data of earlier runs
 * @param forLoad give services what they would have in operation, instead of what starts soonest
 * @param ports who listens where
 * @param importFolder a CRM export to take in instead of playing the sample job
 * @param partnerDetail a partner whose own quarters are printed, too
 */
public record Options(
        boolean exit,
        boolean fresh,
        boolean forLoad,
        PortPlan ports,
        Optional<Path> importFolder,
        Optional<String> partnerDetail) {
    static Options parse(Path workingFolder, String... words) {
        Arguments line = new Arguments(words);
        Options options = new Options(
                line.takeFlag("--exit"),
                line.takeFlag("--fresh"),
                line.takeFlag("--for-load"),
                ports(line),
                line.take("--import-crm").map(workingFolder::resolve),
                line.take("--partner-detail"));
        line.refuseRest();
        options.importFolder.ifPresent(Options::checkFolder);
        if (options.partnerDetail.isPresent() && options.importFolder.isEmpty()) {
            throw new SuiteFailure("--partner-detail goes with --import-crm; see --help.");
        }
        return options;
    }

    private static PortPlan ports(Arguments line) {
        boolean free = line.takeFlag("--free-ports");
        Optional<Integer> gateway = line.takePort("--port", 1);
        Optional<Integer> postgres = line.takePort("--postgres-port", 1);
        Optional<Integer> kafka = line.takePort("--kafka-port", 1);
        if (!free) {
            return new PortPlan(gateway.orElse(8080), postgres.orElse(5442), kafka.orElse(9192));
        }
        if (gateway.isPresent() || postgres.isPresent() || kafka.isPresent()) {
            throw new SuiteFailure("--free-ports chooses all ports: leave the others out; see --help.");
        }
        return PortPlan.free();
    }

    private static void checkFolder(Path folder) {
        if (!Files.isRegularFile(folder.resolve("sales_pipeline.csv"))) {
            throw new SuiteFailure(
                    "No sales_pipeline.csv in " + folder + ": --import-crm takes the folder of a CRM export.");
        }
    }
}
