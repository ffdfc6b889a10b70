package dev.tandem.local;

import dev.tandem.demo.api.SuiteFailure;
import java.nio.file.Path;
import java.util.Map;

/**
 * The options on the command line of {@code deploy/dev}.
 *
 * @param module the service that runs live
 * @param debugPort where a debugger attaches to it; 0 for nowhere, as anyone who attaches can run any code
 * @param play play the main job first
 */
record DevOptions(String module, int debugPort, boolean play, Options suite) {
    private static final Map<String, String> MODULES = Map.of(
            "lead", "lead-service",
            "playbook", "playbook-service",
            "incentive", "incentive-service",
            "gateway", "gateway");

    static DevOptions parse(Path workingFolder, String... words) {
        Arguments line = new Arguments(words);
        String service = line.takeFirst().orElse("");
        boolean play = line.takeFlag("--play");
        int debugPort = line.takePort("--debug-port", 1).orElse(0);
        Options suite = Options.parse(workingFolder, line.untaken());
        refuseWhatLeaves(suite);
        if (!MODULES.containsKey(service)) {
            throw new SuiteFailure("deploy/dev lead, playbook, incentive or gateway; see --help.");
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
