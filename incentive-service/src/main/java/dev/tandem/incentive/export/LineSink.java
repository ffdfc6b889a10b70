package dev.tandem.incentive.export;

import java.io.IOException;

/** Receives lines as they are read, so that only one line is in memory. */
@FunctionalInterface
public interface LineSink {
    void take(ExportLine line) throws IOException;
}
