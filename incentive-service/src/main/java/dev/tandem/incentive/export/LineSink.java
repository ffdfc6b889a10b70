package dev.tandem.incentive.export;

import java.io.IOException;

/** Takes lines as they are read, so that none but the one at hand is in memory. */
@FunctionalInterface
public interface LineSink {
    void take(ExportLine line) throws IOException;
}
