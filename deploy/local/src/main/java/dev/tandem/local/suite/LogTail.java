package dev.tandem.local.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds in a log what most likely ended its process. */
final class LogTail {
    private static final int LONGEST = 200;

    private LogTail() {}

    /**
     * The known cause, else the innermost cause of the last failure, else the last line of all.
     *
     * @param from where in the log the process began; what is before was written by others
     */
    static String cause(Path log, long from) {
        List<String> lines = lines(log, from);
        return KnownCause.meaningOf(lines).orElseGet(() -> likeliestIn(lines));
    }

    private static String likeliestIn(List<String> lines) {
        String last = "no word in its log";
        String cause = null;
        for (String line : lines) {
            if (line.startsWith("Caused by:")) {
                cause = line.substring("Caused by:".length());
            } else if (line.contains(" ERROR ")) {
                cause = line;
            }
            last = line;
        }
        return shortened(cause == null ? last : cause);
    }

    private static List<String> lines(Path log, long from) {
        try {
            byte[] written = Files.readAllBytes(log);
            int begin = (int) Math.min(from, written.length);
            return new String(written, begin, written.length - begin, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static String shortened(String line) {
        String text = line.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
