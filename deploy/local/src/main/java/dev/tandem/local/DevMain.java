package dev.tandem.local;

import dev.tandem.client.ApiException;
import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PartnersApi.APIListPartnersRequest;
import dev.tandem.demo.MainJob;
import dev.tandem.demo.SampleSale;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.LocalTokens;
import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.CannotStart;
import dev.tandem.embedded.Ports;
import dev.tandem.local.suite.LiveService;
import dev.tandem.local.suite.Suite;
import dev.tandem.local.suite.SuiteFolder;
import java.nio.file.Path;
import java.util.Arrays;

/** Behind {@code deploy/dev}: starts the suite with one service running from its sources, and stays up. */
public final class DevMain {
    private DevMain() {}

    /** @param args the repository's root, the folder that the suite keeps everything in, and the words of the command line */
    public static void main(String[] args) throws InterruptedException {
        String[] words = Arrays.copyOfRange(args, 2, args.length);
        try {
            run(
                    SuiteFolder.of(Path.of(args[0]), Path.of(args[1])),
                    DevOptions.parse(Path.of("").toAbsolutePath(), words));
        } catch (SuiteFailure | CannotStart failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(SuiteFolder folder, DevOptions options) throws InterruptedException {
        LiveService live = new LiveService(options.module(), freeOrNone(options.debugPort()));
        Suite suite = new Suite(folder, options.suite(), live);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "suite-stop"));
        try {
            suite.start();
            Api api = new Api(suite.address(), LocalTokens.keptIn(folder.keys()));
            String tenant = options.play() ? play(api) : LocalTokens.SAMPLE_TENANT;
            System.out.print(welcome(live, suite.address(), tenant, isEmpty(api, tenant)));
        } catch (SuiteFailure failure) {
            suite.leave(failure);
        } catch (ApiException failure) {
            suite.leave(
                    new SuiteFailure("The gateway gave no answer that can be read: " + failure.getMessage(), failure));
        }
        Thread.currentThread().join();
    }

    private static int freeOrNone(int debugPort) {
        if (debugPort == 0 || Ports.isFree(debugPort)) {
            return debugPort;
        }
        System.out.printf("Port %d is in use, so no debugger can attach; choose another.%n", debugPort);
        return 0;
    }

    private static String play(Api api) {
        String tenant = new MainJob(api).play();
        new SampleSale(api).play("reseller-co-sale");
        return tenant;
    }

    /** Whether the main job has never been played on the data that is here. */
    private static boolean isEmpty(Api api, String tenant) {
        return new PartnersApi(api.vendor(tenant, "olga", "vendorAdmin"))
                .listPartners(APIListPartnersRequest.newBuilder().build())
                .getItems()
                .isEmpty();
    }

    private static String welcome(LiveService live, String address, String tenant, boolean empty) {
        String debugger = live.debugPort() == 0
                ? "--debug-port lets a debugger attach"
                : "a debugger can attach to port %d".formatted(live.debugPort());
        String data = empty ? "There is nothing in it yet: --play plays the main job first.\n" : "";
        return """

                %s runs live: what you save in %s/src/main counts at the next request, and %s.
                The suite stays up at %s until Ctrl-C. Tokens: deploy/token <role> --tenant %s
                %s""".formatted(live.name(), live.name(), debugger, address, tenant, data);
    }
}
