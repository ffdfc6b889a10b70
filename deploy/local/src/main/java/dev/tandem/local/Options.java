package dev.tandem.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param exit leave after the job instead of staying up
 * @param fresh forget the data of earlier runs
 * @param forLoad give services what they would have in operation, instead of what starts soonest
 * @param port the gateway's port; the services take the three after it
 * @param importFolder a CRM export to take in instead of playing the sample job
 * @param partnerDetail a partner whose own quarters are printed, too
 */
public record Options(
        boolean help,
        boolean exit,
        boolean fresh,
        boolean forLoad,
        int port,
        int postgresPort,
        int kafkaPort,
        Optional<Path> importFolder,
        Optional<String> partnerDetail) {

    static final String HELP = """
            deploy/run [options]   builds what is stale, starts the suite, plays the main job and a sample sale, stays up until Ctrl-C

              --exit                   leave after the job: status 0, or another if any step fell short
              --fresh                  start over: forget the data of earlier runs
              --for-load               services with both compilers and a heap of 512 MB, as in operation: for measuring
              --import-crm FOLDER      take in a CRM export (accounts, products, sales_teams, sales_pipeline .csv)
                                       and print its quarters from the published statements
              --partner-detail NAME    with --import-crm: print this partner's quarters as well
              --port N                 the gateway's port (8080); the services take N+1 to N+3
              --postgres-port N        PostgreSQL's port (5442)
              --kafka-port N           the broker's port (9192)
              --help                   this text

            Data, keys and logs are kept in .local/ at the root of the repository.
            """;

    static Options parse(Path workingFolder, String... words) {
        Words line = new Words(words);
        Options options = new Options(
                line.takeFlag("--help") | line.takeFlag("-h"),
                line.takeFlag("--exit"),
                line.takeFlag("--fresh"),
                line.takeFlag("--for-load"),
                line.takeNumber("--port", 8080),
                line.takeNumber("--postgres-port", 5442),
                line.takeNumber("--kafka-port", 9192),
                line.take("--import-crm").map(workingFolder::resolve),
                line.take("--partner-detail"));
        line.refuseRest();
        options.importFolder.ifPresent(Options::checkFolder);
        return options;
    }

    private static void checkFolder(Path folder) {
        if (!Files.isRegularFile(folder.resolve("sales_pipeline.csv"))) {
            throw new SuiteFailure(
                    "No sales_pipeline.csv in " + folder + ": --import-crm takes the folder of a CRM export.");
        }
    }
}
