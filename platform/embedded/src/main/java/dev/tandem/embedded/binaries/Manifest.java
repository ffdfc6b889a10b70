package dev.tandem.embedded.binaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The expected content of a folder of unpacked programs; stored in that folder, and written last. */
record Manifest(List<Entry> entries) {
    private static final String FILE = "MANIFEST.tsv";
    private static final String LINK = "link";

    /**
     * @param size of the file in bytes, or of the link's text
     * @param content SHA-256 of a file; of a link, where it leads
     */
    record Entry(String path, long size, String content) {

        static Entry file(String path, long size, MessageDigest digest) {
            return new Entry(path, size, HexFormat.of().formatHex(digest.digest()));
        }

        static Entry link(String path, String target) {
            return new Entry(path, target.length(), LINK + ":" + target);
        }

        private String line() {
            return size + "\t" + content + "\t" + path;
        }

        private static Entry of(String line) {
            String[] columns = line.split("\t", 3);
            return new Entry(columns[2], Long.parseLong(columns[0]), columns[1]);
        }

        private boolean hasItsSizeIn(Path folder) {
            try {
                BasicFileAttributes found = Files.readAttributes(
                        folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return isLink() ? found.isSymbolicLink() : found.isRegularFile() && found.size() == size;
            } catch (IOException missing) {
                return false;
            }
        }

        private boolean hasItsContentIn(Path folder) {
            try {
                Path file = folder.resolve(path);
                return isLink()
                        ? link(path, Files.readSymbolicLink(file).toString()).equals(this)
                        : digestOf(file).equals(content);
            } catch (IOException unreadable) {
                return false;
            }
        }

        private boolean isLink() {
            return content.startsWith(LINK);
        }
    }

    void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), entries.stream().map(Entry::line).toList());
    }

    /** Whether everything that the folder's manifest names is there in its size: milliseconds, so it is asked at each start. */
    static boolean isComplete(Path folder) {
        List<Entry> entries = read(folder);
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.hasItsSizeIn(folder));
    }

    /** Whether every byte is as it was unpacked; this reads all of them. */
    static boolean isIntact(Path folder) {
        return isComplete(folder) && read(folder).stream().allMatch(entry -> entry.hasItsContentIn(folder));
    }

    private static List<Entry> read(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(FILE)).stream()
                    .map(Entry::of)
                    .toList();
        } catch (IOException | RuntimeException missingOrBroken) {
            return List.of();
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digestOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
