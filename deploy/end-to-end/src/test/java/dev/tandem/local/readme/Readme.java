package dev.tandem.local.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fenced blocks of a page: commands, and their responses. */
public final class Readme {
    private static final String FENCE = "```";

    private final List<Block> blocks;

    private Readme(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * @param line of the page at which its text begins, the first one being 1
     * @param language the text after the opening fence
     */
    public record Block(int line, String language, List<String> text) {
        public boolean is(String wanted) {
            return language.equals(wanted);
        }

        public String joined() {
            return String.join("\n", text) + "\n";
        }
    }

    public static Readme in(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static Readme of(List<String> page) {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (int at = 0; at < page.size(); at++) {
            String line = page.get(at).strip();
            if (!line.startsWith(FENCE)) {
                if (open != null) {
                    open.text().add(page.get(at));
                }
            } else if (open == null) {
                open = new Block(at + 2, line.substring(FENCE.length()), new ArrayList<>());
            } else {
                blocks.add(open);
                open = null;
            }
        }
        if (open != null) {
            throw new IllegalArgumentException("The block at line " + open.line() + " is never closed.");
        }
        return new Readme(blocks);
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Block> commands() {
        return blocks.stream().filter(block -> block.is("sh")).toList();
    }

    /** The answer that the page shows right after these commands, if it shows one. */
    public Optional<Block> answerTo(Block commands) {
        int next = blocks.indexOf(commands) + 1;
        return Optional.of(next)
                .filter(at -> at < blocks.size())
                .map(blocks::get)
                .filter(block -> block.is("json"));
    }
}
