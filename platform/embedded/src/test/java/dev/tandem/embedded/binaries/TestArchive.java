package dev.tandem.embedded.binaries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A small archive of the same shape as PostgreSQL's: a program, a library, a link to it, in a jar. */
final class TestArchive {
    private TestArchive() {}

    /** @param path of the program; {@code content} makes the archive's digest */
    static Archive in(Path folder, String path, String content) {
        try {
            Path jar = Files.createTempFile(folder, "binaries", ".jar");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
                zip.putNextEntry(new ZipEntry("postgres.txz"));
                zip.write(txz(path, content));
            }
            return Archive.of(
                    "postgres-18-test-x86_64",
                    URI.create("jar:" + jar.toUri() + "!/postgres.txz").toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] txz(String path, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options()), "UTF-8")) {
            put(new TarArchiveEntry("lib/"), "", tar);
            put(path, 0755, content, tar);
            put("lib/libpq.so.5", 0644, "library", tar);
            TarArchiveEntry link = new TarArchiveEntry("lib/libpq.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libpq.so.5");
            put(link, "", tar);
        }
        return bytes.toByteArray();
    }

    private static void put(String path, int mode, String content, TarArchiveOutputStream tar) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path, true);
        entry.setMode(mode);
        put(entry, content, tar);
    }

    private static void put(TarArchiveEntry entry, String content, TarArchiveOutputStream tar) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        entry.setSize(bytes.length);
        // The same content gives the same digest, whenever it is put together.
        entry.setModTime(0L);
        tar.putArchiveEntry(entry);
        ((OutputStream) tar).write(bytes);
        tar.closeArchiveEntry();
    }
}
