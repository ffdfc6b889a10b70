package dev.tandem.playbook.playbook;

import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import dev.tandem.playbook.driver.Content;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long it takes to publish a playbook of 200 activities, and to search 10,000 documents. No build waits for it:
 * {@code ./mvnw -pl playbook-service -am verify -Dtest=PlaybookBench -Dbench=true -Dsurefire.failIfNoSpecifiedTests=false}
 */
@QuarkusTest
@WithTandem(database = "playbook")
@EnabledIfSystemProperty(named = "bench", matches = "true")
class PlaybookBench {
    private static final int DOCUMENTS = 10_000;
    private static final int BATCH = 500;

    @Inject
    EntityManager database;

    private Program program;

    @BeforeEach
    void aProgramOfItsOwn() {
        program = new Program();
    }

    @Test
    void publishing() {
        for (int round = 0; round < 10; round++) {
            String id =
                    program.max.drafts(large()).then().statusCode(201).extract().path("id");
            String path = "/v1/playbooks/" + id;
            measure(
                    "check as a whole and submit",
                    () -> program.max.post(path + "/submit").then().statusCode(200));
            program.olga.post(path + "/approve").then().statusCode(200);
            measure(
                    "compile and publish",
                    () -> program.olga.post(path + "/publish").then().statusCode(200));
        }
    }

    @Test
    void searching() {
        String id = program.publishedPlaybook();
        for (int from = 1; from <= DOCUMENTS; from += BATCH) {
            fill(id, from);
        }
        for (String words : new String[] {"word42", "word42 word17", "\"word42 word17\"", "everywhere"}) {
            search(
                    "vendor, " + words,
                    () -> program.max.request().queryParam("q", words).get("/v1/playbooks/search"));
            search(
                    "partner, " + words,
                    () -> program.ada.request().queryParam("q", words).get("/v1/playbooks/search"));
        }
    }

    /** Of 10,000 versions, a hundred are for Alpine, and its sales run by none. */
    @Test
    void listingWhatIsForAPartner() {
        String id = program.publishedPlaybook();
        for (int from = 1; from <= DOCUMENTS; from += BATCH) {
            fill(id, from);
        }
        CallerScope.run(
                Caller.system(program.tenant),
                () -> database.createNativeQuery("""
                        update playbook set content = content || jsonb_build_object('audience', jsonb_build_object('partnerIds',
                                   jsonb_build_array(case when version % 100 = 0 then :alpine else cast(id as text) end)))
                         where code like 'play-%'""")
                        .setParameter("alpine", program.alpine)
                        .executeUpdate());
        CallerScope.run(
                Caller.system(program.tenant),
                () -> database.createNativeQuery("analyze playbook").executeUpdate());
        for (String list :
                new String[] {"", "?limit=500", "?newest=true", "?code=play-7", "?sort=-createdAt", "/" + id}) {
            search("vendor, " + list, () -> program.max.get("/v1/playbooks" + list));
            search("partner, " + list, () -> program.ada.get("/v1/playbooks" + list));
        }
        search("partner, everywhere", () -> program.ada.get("/v1/playbooks/search?q=everywhere"));
    }

    /** A batch at a time, which stays within the time of a transaction. */
    private void fill(String id, int from) {
        CallerScope.run(
                Caller.system(program.tenant),
                () -> database.createNativeQuery("""
                        insert into playbook (id, tenant, revision, code, version, status, authors, created_at, updated_at, content)
                        select gen_random_uuid(), tenant, 0, 'play-' || i % 500, i, status, authors, now(), now(),
                               content || jsonb_build_object('purpose', (
                                   select string_agg('word' || (i * 7 + j * j * 31) % 5000, ' ') || ' everywhere'
                                     from generate_series(1, 300) j))
                          from playbook, generate_series(:first, :last) i where id = cast(:id as uuid)""")
                        .setParameter("first", from)
                        .setParameter("last", from + BATCH - 1)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private static void search(String what, Runnable call) {
        long[] took = IntStream.range(0, 60)
                .mapToLong(i -> nanos(call))
                .skip(10)
                .sorted()
                .toArray();
        System.out.printf(
                "read by %s: median %.1f ms, p95 %.1f ms, worst of 50 %.1f ms%n",
                what, took[25] / 1e6, took[47] / 1e6, took[49] / 1e6);
    }

    private static void measure(String what, Runnable work) {
        System.out.printf("200 activities, %s: %.1f ms%n", what, nanos(work) / 1e6);
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }

    /** {@link Content#complete()} with 198 activities more, each as full as one of a sample. */
    private static String large() {
        String activity = """
                {"code":"a%d","name":"Activity","minimumEvidence":1,"signOff":true,"within":"PT16H",
                 "checklist":[{"code":"c1","text":"%s"},{"code":"c2","text":"%s"}],
                 "roles":[{"duty":"responsible","side":"partner","role":"partnerSeller"},
                          {"duty":"accountable","side":"vendor","role":"channelManager"}]}""";
        String said = Arrays.toString(new int[40]);
        String activities = IntStream.range(0, 198)
                .mapToObj(i -> activity.formatted(i, said, said))
                .collect(Collectors.joining(","));
        return Content.complete().replaceFirst("\"activities\":\\[", "\"activities\":[" + activities + ",");
    }
}
