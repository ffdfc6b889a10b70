package dev.tandem.lead.intake.rest;

import dev.tandem.lead.bulk.LineSource;
import dev.tandem.lead.bulk.TextLines;
import dev.tandem.lead.intake.LeadLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leads as NDJSON: one per line, in the form of a single lead. */
final class LeadLines implements LineSource<LeadLine> {
    private final TextLines lines;
    private final LeadReader reader;

    LeadLines(TextLines lines, LeadReader reader) {
        this.lines = lines;
        this.reader = reader;
    }

    @Override
    public List<LeadLine> next(int limit) throws IOException {
        List<LeadLine> read = new ArrayList<>();
        TextLines.Line line = null;
        while (read.size() < limit && (line = lines.next()) != null) {
            if (!line.isBlank()) {
                read.add(line.fault() == null ? reader.read(line) : LeadLine.broken(line.number(), line.fault()));
            }
        }
        return read;
    }
}
