package dev.tandem.local;

import dev.tandem.client.ApiException;
import dev.tandem.demo.LedgerCheck;
import dev.tandem.demo.MainJob;
import dev.tandem.demo.SampleSale;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.LocalTokens;
import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.demo.crm.CrmImport;
import dev.tandem.embedded.CannotStart;
import dev.tandem.local.suite.Suite;
import dev.tandem.local.suite.SuiteFolder;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Behind {@code deploy/run}: starts the suite, plays the main job and a sale by a sample playbook, stays up or leaves. */
public final class Main {
    private Main() {}

    /** @param args the repository's root, the folder that the suite keeps everything in, and the words of the command line */
    public static void main(String[] args) throws InterruptedException {
        String[] words = Arrays.copyOfRange(args, 2, args.length);
        try {
            run(
                    SuiteFolder.of(Path.of(args[0]), Path.of(args[1])),
                    Options.parse(Path.of("").toAbsolutePath(), words));
        } catch (SuiteFailure | CannotStart failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        } catch (UncheckedIOException failure) {
            // The file system says what it would not do, and with which file.
            System.err.println("The suite cannot go on: " + failure.getCause());
            System.exit(1);
        }
    }

    private static void run(SuiteFolder folder, Options options) throws InterruptedException {
        options.importFolder().ifPresent(export -> CrmImport.check(export, options.partnerDetail()));
        Suite suite = new Suite(folder, options);
        // Ctrl-C, a failure and a normal end all leave by this door.
        Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "suite-stop"));
        try {
            suite.start();
            String tenant = play(options, folder);
            if (options.exit()) {
                System.exit(0);
            }
            System.out.printf(
                    "%nThe suite stays up until Ctrl-C. Tokens: deploy/token <role> --tenant %s [--partner ID]%nAPI=%s%n",
                    tenant, suite.address());
        } catch (SuiteFailure failure) {
            suite.leave(failure);
        } catch (ApiException failure) {
            suite.leave(
                    new SuiteFailure("The gateway gave no answer that can be read: " + failure.getMessage(), failure));
        }
        Thread.currentThread().join();
    }

    private static void check(Api api, String tenant, SuiteFolder folder) {
        LedgerCheck check = new LedgerCheck(folder.root(), folder.export(tenant));
        System.out.printf(
                "%nThe ledger, checked without the suite: deploy/verify-ledger %s%n%s%n",
                folder.export(tenant), check.verify(api.vendor(tenant, "fay", "finance")));
    }

    /** Returns the tenant it was played in. */
    private static String play(Options options, SuiteFolder folder) {
        Api api = new Api("http://127.0.0.1:" + options.ports().gateway(), LocalTokens.keptIn(folder.keys()));
        if (options.importFolder().isPresent()) {
            new CrmImport(api, options.importFolder().get(), options.partnerDetail()).play();
            return CrmImport.TENANT;
        }
        String tenant = new MainJob(api).play();
        new SampleSale(api).play("reseller-co-sale");
        check(api, tenant, folder);
        return tenant;
    }
}
