package dev.tandem.embedded.binaries;

import dev.tandem.embedded.CannotStart;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;

/**
 * A {@code .txz} archive of PostgreSQL's programs on the class path.
 *
 * @param name the program, its version, the system and the processor, such as {@code postgres-18.6.0-linux-x86_64}
 * @param digest of the archive's bytes, in hexadecimal digits: the jar's directory has it, so that nothing is read to learn it
 * @param size of the archive in bytes
 */
record Archive(String name, String digest, long size, URL content) {
    private static final Map<String, String> SYSTEMS = Map.of("linux", "linux", "mac os x", "darwin");
    private static final Map<String, String> PROCESSORS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");

    /** The archive for this system and processor; the build puts it on the class path. */
    static Archive forThisMachine() {
        String system = property("os.name");
        String processor = property("os.arch");
        String file = "postgres-%s-%s".formatted(SYSTEMS.get(system), PROCESSORS.get(processor));
        URL content = Archive.class.getResource("/" + file + ".txz");
        if (content == null) {
            throw new CannotStart("There is no PostgreSQL for %s on %s: see 'What you need' in README.md."
                    .formatted(system, processor));
        }
        return of(file.replaceFirst("-", "-" + version() + "-"), content);
    }

    static Archive of(String name, URL content) {
        try {
            URLConnection connection = content.openConnection();
            if (connection instanceof JarURLConnection jar) {
                JarEntry entry = jar.getJarEntry();
                return new Archive(name, HexFormat.of().toHexDigits((int) entry.getCrc()), entry.getSize(), content);
            }
            throw new IllegalStateException(content + " is not in a jar");
        } catch (IOException unreadable) {
            throw new CannotStart("The jar of PostgreSQL's programs cannot be read: " + unreadable, unreadable);
        }
    }

    InputStream open() throws IOException {
        return content.openStream();
    }

    /** The folder that its content is unpacked to. */
    String folderName() {
        return name + "-" + digest;
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream file = Archive.class.getResourceAsStream("versions.properties")) {
            versions.load(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return versions.getProperty("postgres");
    }

    private static String property(String name) {
        return System.getProperty(name).toLowerCase(Locale.ROOT);
    }
}
