package dev.tandem.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * What was asked for on the command line of {@code deploy/dev}.
 *
 * @param module the service that runs live
 * @param debugPort where a debugger attaches to it; 0 for nowhere
 * @param play play the main job first
 */
record DevOptions(String module, int debugPort, boolean play, Options suite) {

    static final String HELP = """
            deploy/dev SERVICE [options]   starts the suite with one service (lead, playbook, incentive or gateway) running from its
                                           sources: what you save counts at the next request. Ctrl-C ends everything.

              --play                   play the main job and a sample sale first, for data to look at
              --debug-port N           where a debugger attaches to the service (5005); 0 for nowhere
              --fresh                  start over: forget the data of earlier runs
              --port N                 the gateway's port (8080); the services take N+1 to N+3
              --postgres-port N        PostgreSQL's port (5442)
              --kafka-port N           the broker's port (9192)
              --help                   this text

            Data, keys and logs are those of deploy/run, in .local/ at the root of the repository.
            """;

    private static final Map<String, String> MODULES = Map.of(
            "lead", "lead-service",
            "playbook", "playbook-service",
            "incentive", "incentive-service",
            "gateway", "gateway");

    static DevOptions parse(Path workingFolder, String... words) {
        Words line = new Words(words);
        String service = line.takeFirst().orElse("");
        boolean play = line.takeFlag("--play");
        int debugPort = line.takeNumber("--debug-port", 5005);
        Options suite = Options.parse(workingFolder, line.untaken());
        if (!suite.help()) {
            refuseWhatLeaves(suite);
            if (!MODULES.containsKey(service)) {
                throw new SuiteFailure("deploy/dev lead, playbook, incentive or gateway; see --help.");
            }
        }
        return new DevOptions(MODULES.get(service), debugPort, play, suite);
    }

    private static void refuseWhatLeaves(Options suite) {
        if (suite.exit() || suite.importFolder().isPresent()) {
            throw new SuiteFailure(
                    "--exit and --import-crm go with deploy/run: deploy/dev stays up and imports nothing.");
        }
    }
}
