package dev.tandem.platform.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassesAtWorkTest {
    /** Not of those that were there when it was written: deploy/local/classes-at-work.sh writes it anew. */
    @Test
    void theListIsOfTheLibrariesThatServicesHaveToday() {
        List<String> names = ClassesAtWork.names();

        long here = names.stream().filter(ClassesAtWork::load).count();

        assertTrue(names.size() > 5_000, names.size() + " names");
        assertTrue(here > names.size() * 0.9, here + " of " + names.size() + " are there");
    }

    @Test
    void whatALibraryNoLongerHasIsPassedOver() {
        assertFalse(ClassesAtWork.load("org.hibernate.Gone"));
    }
}
