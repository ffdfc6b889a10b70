package dev.tandem.contract.changelog;

import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The versions of the suite's contract: {@code changes.yaml} of this module.
 *
 * @param unreleased what has changed since the newest release
 * @param releases newest first
 */
public record Changelog(Release unreleased, List<Release> releases) {
    private static final String HEAD = """
            # What has changed in the contract from version to version, newest first. How lines come and go: README.md.
            """;

    /** The one that this module was built with. */
    public static Changelog current() {
        try (InputStream file = Changelog.class.getResourceAsStream("changes.yaml")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Changelog read(String text) {
        Map<String, Object> document = YamlText.read(text);
        return new Changelog(
                release(document.get("unreleased")),
                Tree.list(document, "releases").stream().map(Changelog::release).toList());
    }

    /** The newest version that was released: that of the contract. */
    public String version() {
        return releases.get(0).version();
    }

    /** Whether clients have been promised that nothing breaks any more. */
    boolean isStable() {
        return !version().startsWith("0.");
    }

    public Changelog withAdditions(List<String> additions) {
        return new Changelog(new Release(null, null, unreleased.breaking(), additions), releases);
    }

    /** @return what has changed so far as that version, which is a later one, and nothing since */
    public Changelog released(String version, LocalDate day) {
        if (!version.matches("\\d+\\.\\d+\\.\\d+") || Version.parse(version).compareTo(Version.parse(version())) <= 0) {
            throw new IllegalArgumentException(version + " is no version after " + version());
        }
        List<Release> all = new ArrayList<>();
        all.add(new Release(version, day.toString(), unreleased.breaking(), unreleased.additions()));
        all.addAll(releases);
        return new Changelog(new Release(null, null, List.of(), List.of()), all);
    }

    public String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("unreleased", tree(unreleased));
        document.put("releases", releases.stream().map(Changelog::tree).toList());
        return HEAD + YamlText.of(document);
    }

    static Map<String, Object> tree(AcceptedBreak accepted) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", accepted.change());
        tree.put("reason", accepted.reason());
        return tree;
    }

    private static Map<String, Object> tree(Release release) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (release.version() != null) {
            tree.put("version", release.version());
            tree.put("day", release.day());
        }
        tree.put("breaking", release.breaking().stream().map(Changelog::tree).toList());
        tree.put("additions", release.additions());
        return tree;
    }

    private static Release release(Object tree) {
        return new Release(
                Tree.text(tree, "version"),
                Tree.text(tree, "day"),
                Tree.list(tree, "breaking").stream()
                        .map(accepted -> new AcceptedBreak(
                                Objects.toString(Tree.text(accepted, "change"), ""),
                                Objects.toString(Tree.text(accepted, "reason"), "")))
                        .toList(),
                Tree.list(tree, "additions").stream().map(Object::toString).toList());
    }
}
