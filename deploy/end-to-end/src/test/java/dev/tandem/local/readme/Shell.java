package dev.tandem.local.readme;

import dev.tandem.local.readme.Readme.Block;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Runs blocks of commands in order in one shell, like a reader who pastes one after the other, and stops at the first failure. */
public final class Shell {
    private static final long MOST_SECONDS = 180;

    private final Path workingFolder;
    private final Path outputs;
    private final Map<String, String> environment;

    /** @param outputs a folder for what the blocks print */
    public Shell(Path workingFolder, Path outputs, Map<String, String> environment) {
        this.workingFolder = workingFolder;
        this.outputs = outputs;
        this.environment = environment;
    }

    /** The output of one block, possibly of the one that failed. */
    public record Printed(Block block, String out, String errors) {
        public String all() {
            return out + errors;
        }
    }

    /** @param status of the last block; all before it have ended with 0 */
    public record Run(int status, List<Printed> printed) {
        public Printed last() {
            return printed.get(printed.size() - 1);
        }

        public String out(Block block) {
            return printed.stream()
                    .filter(one -> one.block() == block)
                    .findFirst()
                    .map(Printed::out)
                    .orElse("");
        }
    }

    public Run run(List<Block> blocks, UnaryOperator<String> edited) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        for (Block block : blocks) {
            script.append("exec >'%s' 2>'%s'\n".formatted(file(block, "out"), file(block, "err")));
            script.append(edited.apply(block.joined()));
        }
        int status = statusOf(Files.writeString(outputs.resolve("script"), script));
        return new Run(status, begun(blocks));
    }

    private int statusOf(Path script) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", script.toString())
                .directory(workingFolder.toFile())
                .inheritIO()
                .redirectInput(new File("/dev/null"));
        shell.environment().putAll(environment);
        Process process = shell.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        return process.waitFor();
    }

    private List<Printed> begun(List<Block> blocks) throws IOException {
        List<Printed> begun = new ArrayList<>();
        for (Block block : blocks) {
            if (Files.exists(file(block, "out"))) {
                begun.add(
                        new Printed(block, Files.readString(file(block, "out")), Files.readString(file(block, "err"))));
            }
        }
        return begun;
    }

    private Path file(Block block, String kind) {
        return outputs.resolve("line-" + block.line() + "." + kind);
    }
}
