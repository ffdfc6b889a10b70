package dev.tandem.testkit;

import io.restassured.path.json.JsonPath;

/** Looks into what is parsed already, unless it takes a script to. */
final class ParsedPath extends JsonPath {
    private final ParsedAnswer parsed;

    ParsedPath(ParsedAnswer parsed) {
        super(parsed.text());
        this.parsed = parsed;
    }

    @Override
    @SuppressWarnings("unchecked") // The caller's type, which only the response can prove.
    public <T> T get(String path) {
        return parsed.knows(path) ? (T) parsed.at(path) : super.get(path);
    }
}
