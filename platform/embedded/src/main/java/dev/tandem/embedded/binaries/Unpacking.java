package dev.tandem.embedded.binaries;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** One archive on its way into a folder, as a stream: the heap has to hold the archive's dictionary (8 MB), not its content. */
final class Unpacking {
    /** In KiB: what is above belongs to an archive that is not PostgreSQL's. */
    private static final int MOST_MEMORY = 12 * 1024;

    private final Archive archive;
    private final Path folder;
    private final Progress progress;
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final MessageDigest written = Manifest.sha256();

    Unpacking(Archive archive, Path folder, Progress progress) {
        this.archive = archive;
        this.folder = folder;
        this.progress = progress;
    }

    /** When this returns, the folder has everything, and the manifest that says so. */
    void run() throws IOException {
        try (InputStream raw = new Counting(archive.open());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw, MOST_MEMORY))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar);
            }
        }
        new Manifest(entries).writeTo(folder);
        progress.reached(what(), archive.size(), archive.size());
    }

    private void unpack(TarArchiveEntry entry, InputStream content) throws IOException {
        String path = Path.of(entry.getName()).normalize().toString();
        Path target = folder.resolve(path);
        if (!target.normalize().startsWith(folder)) {
            throw new IOException(entry.getName() + " leads out of the archive");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            entries.add(Manifest.Entry.link(path, entry.getLinkName()));
        } else {
            write(content, target);
            entries.add(Manifest.Entry.file(path, Files.size(target), written));
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private void write(InputStream content, Path target) throws IOException {
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(target), written)) {
            content.transferTo(file);
        }
    }

    private String what() {
        return "unpacking " + archive.name();
    }

    /** Tells how much of the archive has been read; what that becomes is known only at its end. */
    private final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? -1 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return count(super.read(bytes, from, length));
        }

        private int count(int more) {
            if (more > 0) {
                read += more;
                // The end is reported only after everything has been written.
                if (read < archive.size()) {
                    progress.reached(what(), read, archive.size());
                }
            }
            return more;
        }
    }
}
