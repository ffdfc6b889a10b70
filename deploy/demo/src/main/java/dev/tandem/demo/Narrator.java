package dev.tandem.demo;

import dev.tandem.demo.api.ApiCaller;
import java.io.PrintStream;

/** Prints the job as it runs: each request with its caller, the response in short, and what followed by itself. */
public final class Narrator {
    private final PrintStream out;
    private int chapter;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    public void chapter(String title) {
        chapter++;
        out.printf("%n%d. %s%n", chapter, title);
    }

    /** The caller's last request. */
    public void exchange(ApiCaller caller, String inShort, Object... values) {
        out.printf("   > %s   (%s)%n", caller.request(), caller.person());
        out.printf("   < %d  %s%n", caller.status(), inShort.formatted(values));
    }

    public void next(String event, Object... values) {
        out.printf("   * %s%n", event.formatted(values));
    }
}
