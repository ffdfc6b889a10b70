package dev.tandem.local;

import dev.tandem.demo.api.LocalTokens;
import dev.tandem.demo.api.SuiteFailure;
import dev.tandem.embedded.CannotStart;
import dev.tandem.local.suite.SuiteFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Behind {@code deploy/token}: prints a bearer token signed with the local suite's key. */
public final class TokenMain {
    private static final Set<String> VENDOR_ROLES =
            new TreeSet<>(Set.of("vendorAdmin", "channelManager", "vendorSeller", "finance", "integration"));
    private static final Set<String> PARTNER_ROLES = new TreeSet<>(Set.of("partnerAdmin", "partnerSeller"));

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TokenMain() {}

    /** @param args the repository's root, the folder that the suite keeps everything in, and the words of the command line */
    public static void main(String[] args) {
        try {
            SuiteFolder folder = SuiteFolder.of(Path.of(args[0]), Path.of(args[1]));
            System.out.println(token(LocalTokens.keptIn(folder.keys()), args));
        } catch (SuiteFailure | CannotStart failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static String token(LocalTokens tokens, String... args) {
        Arguments words = new Arguments(Arrays.copyOfRange(args, 2, args.length));
        String role = checked(words.takeFirst().orElse(""));
        String tenant = words.take("--tenant").orElse(LocalTokens.SAMPLE_TENANT);
        String person = words.take("--person").orElse("local-" + role);
        String side = words.take("--partner").orElse("vendor");
        words.refuseRest();
        if (PARTNER_ROLES.contains(role) == "vendor".equals(side)) {
            throw new SuiteFailure(
                    PARTNER_ROLES + " go with --partner and a partner's id; " + VENDOR_ROLES + " without.");
        }
        if (!"vendor".equals(side) && !UUID.matcher(side).matches()) {
            throw new SuiteFailure("--partner takes a partner's id, not '" + side + "': GET /v1/partners?externalId="
                    + side + " shows it to the vendor.");
        }
        return tokens.of(tenant, side, person, role);
    }

    private static String checked(String role) {
        if (!VENDOR_ROLES.contains(role) && !PARTNER_ROLES.contains(role)) {
            throw new SuiteFailure(
                    "deploy/token <role> [--partner ID] [--person ID] [--tenant T], where role is one of "
                            + VENDOR_ROLES + " or " + PARTNER_ROLES);
        }
        return role;
    }
}
