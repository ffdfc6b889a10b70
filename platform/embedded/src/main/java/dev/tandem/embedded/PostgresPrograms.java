package dev.tandem.embedded;

import dev.tandem.embedded.binaries.Binaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/** PostgreSQL's own {@code initdb} and {@code pg_ctl}; where one falls short, {@link CannotStart} says why. */
final class PostgresPrograms {
    private final Binaries binaries;
    private final Path bin;
    private final PostgresUser user = PostgresUser.here();

    PostgresPrograms(Binaries binaries) {
        this.binaries = binaries;
        this.bin = binaries.folder().resolve("bin");
    }

    /**
     * Makes a data folder, whole or not at all: what {@code initdb} leaves behind when it is killed looks like one that is finished.
     * Text sorts by code point, on every machine and whatever its locale is.
     */
    void makeDataIn(Path folder, boolean durable) {
        Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
        Folders.remove(partial);
        Folders.existing(folder.toAbsolutePath().getParent());
        List<String> words = new ArrayList<>(List.of("initdb", "-D", partial.toString(), "-U", "postgres"));
        words.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + DataPassword.make(folder)));
        words.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        if (!durable) {
            words.add("--no-sync");
        }
        try {
            insist(words, () -> Files.exists(partial.resolve("PG_VERSION")), CommandRun::lines);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.remove(partial);
        }
    }

    /** Returns when the server takes connections. It is in a session of its own, so a terminal's Ctrl-C does not reach it. */
    void start(Path folder, Path log, Map<String, String> settings) {
        String options = settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
        Folders.existing(log.toAbsolutePath().getParent());
        user.own(folder);
        try {
            Files.deleteIfExists(log);
            insist(
                    List.of(
                            "pg_ctl",
                            "start",
                            "-D",
                            folder.toString(),
                            "-l",
                            log.toString(),
                            "-w",
                            "-t",
                            "120",
                            "-o",
                            options),
                    () -> ServerProcess.processIn(folder).isPresent(),
                    start -> linesOf(log, start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes connections, whatever they are doing, and returns when the server is gone. */
    void stop(Path folder) {
        run(List.of("pg_ctl", "stop", "-D", folder.toString(), "-m", "fast", "-w"));
    }

    /** Once more, if the programs turn out to be damaged. A damaged one may well end with status 0 and have done nothing. */
    private void insist(List<String> words, BooleanSupplier done, Function<CommandRun, List<String>> account) {
        CommandRun last = run(words);
        if ((last.failed() || !done.getAsBoolean()) && binaries.repaired()) {
            last = run(words);
        }
        if (last.failed() || !done.getAsBoolean()) {
            throw cannotStart(account.apply(last));
        }
    }

    private static List<String> linesOf(Path log, CommandRun start) {
        try {
            return Files.readAllLines(log);
        } catch (IOException notEvenALog) {
            return start.lines();
        }
    }

    private CommandRun run(List<String> words) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(bin.resolve(words.get(0)).toString());
        command.addAll(words.subList(1, words.size()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Settings for another PostgreSQL of this user are none of ours.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return CommandRun.of(builder);
    }

    /** PostgreSQL explains at length; the last line that names a fault is the cause. */
    private static CannotStart cannotStart(List<String> said) {
        List<String> faults = said.stream()
                .filter(line -> line.matches(".*\\b(FATAL|PANIC|error): .*"))
                .toList();
        List<String> best = faults.isEmpty() ? said : faults;
        String cause =
                best.isEmpty() ? "it said nothing" : best.get(best.size() - 1).strip();
        return new CannotStart("PostgreSQL does not start: " + cause);
    }
}
