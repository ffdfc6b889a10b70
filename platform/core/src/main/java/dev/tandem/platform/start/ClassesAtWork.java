package dev.tandem.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What libraries load only when a service works: connects, migrates, answers. A service's class archive is made of what has been
 * loaded when its build starts it and stops it half-way; there these are loaded as well, and nowhere else.
 */
@ApplicationScoped
public class ClassesAtWork {
    private static final String LIST = "classes-at-work.txt";

    void loadForTheArchive(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (Boolean.getBoolean("quarkus.appcds.generate")) {
            names().forEach(ClassesAtWork::load);
        }
    }

    static List<String> names() {
        try (InputStream list = loader().getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is there: a service does not have all libraries, nor need a library or a JDK have kept its classes. */
    static boolean load(String name) {
        try {
            Class.forName(name, false, loader());
            return true;
        } catch (ClassNotFoundException | LinkageError notHere) {
            return false;
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
