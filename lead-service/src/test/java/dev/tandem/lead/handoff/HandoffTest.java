package dev.tandem.lead.handoff;

import static dev.tandem.testkit.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.lead.driver.Actor;
import dev.tandem.lead.driver.Program;
import dev.tandem.lead.driver.RuntimeRole;
import dev.tandem.testkit.AtOnce;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTandem(database = "lead")
class HandoffTest {
    private Program program;
    private UUID partner;
    private Actor vendor;
    private Actor seller;
    private String leadId;

    @BeforeEach
    void aLeadRoutedToAPartner() {
        program = Program.withPlaybook();
        partner = program.partner("alpine");
        vendor = program.vendor();
        seller = program.seller(partner);
        eventually(() -> program.routes("DACH", "DE", partner));
        leadId = vendor.routedLead("Brightwater", "DE").getString("id");
    }

    @Test
    void anOfferNamesOwnerBackupAndClocks() {
        vendor.offers(leadId)
                .then()
                .statusCode(201)
                .body("status", equalTo("offered"))
                .body("partnerId", equalTo(partner.toString()))
                .body("ownerId", equalTo(program.peopleOf("alpine").get(0).toString()))
                .body("backupId", equalTo(program.peopleOf("alpine").get(1).toString()))
                .body("territory", equalTo("DACH"))
                .body("playbook.version", equalTo(1))
                .body("allowedActions.findAll { it.allowed }.action", contains("withdraw", "recall"))
                .body("allowedActions.find { it.action == 'accept' }.because", equalTo("forbidden"));
    }

    @Test
    void whoeverLeavesBeforeTheOfferIsAcceptedOwnsNothingOfIt() {
        List<UUID> people = program.peopleOf("alpine");
        program.hires("alpine-third", partner);
        UUID third = program.person("alpine-third");
        String id = vendor.offers(leadId).path("id");

        program.leaves(people.get(0), partner);

        eventually(() -> {
            String other =
                    vendor.routedLead("Kestrel" + UUID.randomUUID(), "DE").getString("id");
            vendor.offers(other).then().body("ownerId", equalTo(people.get(1).toString()));
        });
        seller.accepts(id)
                .then()
                .statusCode(200)
                .body("ownerId", equalTo(people.get(1).toString()))
                .body("backupId", equalTo(third.toString()));
    }

    @Test
    void whoeverTakesASaleOverOwnsItHereToo() {
        List<UUID> people = program.peopleOf("alpine");
        String id = vendor.offers(leadId).path("id");
        UUID thread = UUID.fromString(seller.accepts(id).path("thread"));
        program.hires("alpine-third", partner);
        UUID third = program.person("alpine-third");

        program.handsOver(thread, people.get(0), """
                {"kind":"owner","side":"partner","to":"%s"},{"kind":"backup","side":"partner","to":"%s"},
                {"kind":"accountable","side":"partner","role":"partnerSeller","activity":"call","to":"%s"}""".formatted(people.get(1), third, third));

        eventually(() -> vendor.get("/v1/handoffs/" + id)
                .then()
                .body("ownerId", equalTo(people.get(1).toString()))
                .body("backupId", equalTo(third.toString())));
    }

    @Test
    void aRecallBesideTheDealThatIsOpenedHappensOrDoesNot() {
        for (int round = 0; round < 5; round++) {
            String lead = vendor.routedLead("Both" + round, "DE").getString("id");
            String id = vendor.offers(lead).path("id");
            seller.accepts(id).then().statusCode(200);

            Supplier<Integer> recall = () -> vendor.recalls(id, "wrongPartner").statusCode();
            Supplier<Integer> deal = () -> vendor.opensDeal(id, "5.00").statusCode();
            List<Integer> statuses = AtOnce.all(List.of(recall, deal, recall, deal, recall, deal, recall, deal));

            assertEquals(1, statuses.stream().filter(status -> status < 300).count(), statuses::toString);
            assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        }
    }

    @Test
    void personalFieldsAreMaskedForThePartnerUntilItAccepts() {
        String id = vendor.offers(leadId).path("id");

        seller.get("/v1/handoffs/" + id + "/package")
                .then()
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("fields.company", equalTo("Brightwater"))
                .body("fields.contactEmail", equalTo("•••"))
                .body("message.body", equalTo("Write to •••: Planned by hand"));

        seller.accepts(id).then().statusCode(200).body("status", equalTo("accepted"));

        seller.get("/v1/handoffs/" + id + "/package")
                .then()
                .body("masked", equalTo(false))
                .body("fields.contactEmail", containsString("@brightwater.example"));
        seller.get("/v1/leads/" + leadId).then().body("contact.name", equalTo("Ines Okafor"));
    }

    @Test
    void aPackageThatLacksADemandedFieldIsRefusedWithAllThatIsMissing() {
        String bare = vendor.post("/v1/leads", """
                        {"company":"Kestrel","contact":{"name":"Jo","email":"jo@kestrel.example"},"country":"DE","source":"fair"}""").path("id");
        eventually(() ->
                vendor.get("/v1/leads/" + bare + "/routing-decision").then().statusCode(200));

        vendor.offers(bare)
                .then()
                .statusCode(422)
                .body("code", equalTo("handoffPackageIncomplete"))
                .body("missingFields", contains("problem"));
    }

    @Test
    void aDeclinedOfferFreesTheLeadAndKeepsTheReason() {
        String id = vendor.offers(leadId).path("id");

        seller.declines(id, "No capacity")
                .then()
                .statusCode(200)
                .body("status", equalTo("declined"))
                .body("reason", equalTo("No capacity"));

        eventually(() -> vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("queued")));
    }

    @Test
    void partnerCannotAcceptAnExpiredOffer() {
        program.publishPlaybook("PT0S");
        eventually(() -> vendor.offers(vendor.routedLead("Expiring", "DE").getString("id"))
                .then()
                .statusCode(201)
                .body("playbook.version", equalTo(2)));
        String id = vendor.offers(leadId).path("id");

        seller.accepts(id).then().statusCode(409).body("code", equalTo("offerExpired"));
        seller.declines(id, "Too late").then().statusCode(409).body("code", equalTo("offerExpired"));
    }

    @Test
    void anOfferNobodyAnsweredExpiresByItself() {
        program.publishPlaybook("PT0S");
        eventually(() -> vendor.offers(vendor.routedLead("Waiting", "DE").getString("id"))
                .then()
                .body("playbook.version", equalTo(2)));
        String id = vendor.offers(leadId).path("id");

        eventually(() -> vendor.get("/v1/handoffs/" + id).then().body("status", equalTo("expired")));
    }

    @Test
    void aSuspendedPartnerAcceptsNothingAndIsOfferedNothing() throws SQLException {
        String id = vendor.offers(leadId).path("id");
        String another = vendor.routedLead("Kestrel", "DE").getString("id");
        // The partner's status without the timer that recalls the offer: accepting in between is refused all the
        // same.
        RuntimeRole.execute(program.tenant, "update partner set status = 'SUSPENDED' where id = '" + partner + "'");

        seller.accepts(id).then().statusCode(409).body("code", equalTo("partnerNotActive"));
        seller.get("/v1/handoffs/" + id)
                .then()
                .body("status", equalTo("offered"))
                .body("allowedActions.find { it.action == 'accept' }.because", equalTo("partnerNotActive"))
                .body("allowedActions.find { it.action == 'decline' }.allowed", equalTo(true));
        vendor.offers(another).then().statusCode(409).body("code", equalTo("partnerNotActive"));
        vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(another, partner))
                .then()
                .statusCode(409)
                .body("code", equalTo("partnerNotActive"));
    }

    @Test
    void aPartnerThatNobodyKnowsIsOfferedNothing() {
        vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(leadId, UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("code", equalTo("noPartner"));
    }

    @Test
    void anOfferGoesToSomebodyWhoWorksForThePartner() {
        UUID elsewhere = program.partner("boreal");
        UUID nobody = UUID.randomUUID();
        program.partner(nobody, "coral", "active");

        for (String recipient : List.of(
                "\"ownerId\":\"" + program.peopleOf("boreal").get(0) + "\"",
                "\"backupId\":\"" + program.person("marta") + "\"",
                "\"partnerId\":\"%s\",\"ownerId\":\"%s\""
                        .formatted(elsewhere, program.peopleOf("alpine").get(0)))) {
            vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",%s}".formatted(leadId, recipient))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("noOwner"));
        }
        eventually(
                () -> vendor.post("/v1/handoffs", "{\"leadId\":\"%s\",\"partnerId\":\"%s\"}".formatted(leadId, nobody))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("noOwner")));

        vendor.get("/v1/leads/" + leadId).then().body("status", equalTo("routed"));
        vendor.get("/v1/handoffs").then().body("items", empty());
    }

    @Test
    void anOfferIsAnsweredOnce() {
        String id = vendor.offers(leadId).path("id");
        seller.accepts(id).then().statusCode(200);

        seller.accepts(id).then().statusCode(409).body("code", equalTo("notInState"));
        vendor.withdraws(id, "Too late").then().statusCode(409);
    }

    @Test
    void anotherPartnersOfferDoesNotExist() {
        UUID other = program.partner("other");
        String id = vendor.offers(leadId).path("id");
        Actor stranger = program.seller(other);

        stranger.get("/v1/handoffs/" + id).then().statusCode(404).body("code", equalTo("notFound"));
        stranger.accepts(id).then().statusCode(404);
        stranger.get("/v1/handoffs/" + id + "/package").then().statusCode(404);
        stranger.get("/v1/handoffs").then().statusCode(200).body("items.size()", equalTo(0));
        seller.get("/v1/handoffs").then().body("items.id", hasItem(id));
    }

    @Test
    void nothingOfAHandoffIsEditedAndEachFieldSaysWhy() {
        String id = vendor.offers(leadId).path("id");
        seller.accepts(id).then().statusCode(200);

        for (Actor viewer : List.of(vendor, seller)) {
            viewer.get("/v1/handoffs/" + id)
                    .then()
                    .body("fields.findAll { it.editable }", empty())
                    .body("fields.field", hasItems("leadId", "reasonCode"))
                    .body("fields.find { it.field == 'ownerId' }.because", equalTo("fixedByOffer"))
                    .body("fields.find { it.field == 'reason' }.because", equalTo("reportedByAnswer"))
                    .body("fields.find { it.field == 'firstTouchNote' }.because", equalTo("reportedByFirstTouch"));
            // The server has no call to edit one either.
            viewer.request()
                    .body("{\"ownerId\":\"x\"}")
                    .patch("/v1/handoffs/" + id)
                    .then()
                    .statusCode(405);
        }
    }

    @Test
    void aLeadIsOnOfferToOnePartnerAtATime() {
        vendor.offers(leadId).then().statusCode(201);

        vendor.offers(leadId).then().statusCode(409).body("code", equalTo("notInState"));
    }

    @Test
    void theSnapshotStaysAsItWasShared() {
        String id = vendor.offers(leadId).path("id");

        vendor.get("/v1/handoffs/" + id + "/snapshot")
                .then()
                .statusCode(200)
                .body("masked", equalTo(false))
                .body("fields.problem", equalTo("Planned by hand"))
                .body("fields.contactEmail", containsString("@brightwater.example"));
        seller.get("/v1/handoffs/" + id + "/snapshot")
                .then()
                .body("masked", equalTo(true))
                .body("fields.contactEmail", equalTo("•••"));
        vendor.get("/v1/handoffs/" + id + "/snapshot/diff")
                .then()
                .statusCode(200)
                .body("changes.size()", equalTo(0));
        program.seller(program.partner("other"))
                .get("/v1/handoffs/" + id + "/snapshot")
                .then()
                .statusCode(404);
    }
}
