package dev.tandem.incentive.export.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.tandem.incentive.export.ExportLine;
import dev.tandem.incentive.ledger.LedgerEntry;
import dev.tandem.incentive.ledger.rest.EntryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ledger entry with its whole trace, as in the API. */
@Schema(name = "ExportedEntry")
record EntryLine(
        @Schema(example = "entry") String line,
        @JsonUnwrapped EntryView entry) implements ExportLine {
    static ExportLine of(LedgerEntry entry) {
        return new EntryLine("entry", EntryView.of(entry));
    }
}
