package dev.tandem.playbook.privacy;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tandem.playbook.driver.EscalatingContent;
import dev.tandem.playbook.driver.PlaybookApi;
import dev.tandem.playbook.driver.Program;
import dev.tandem.testkit.WithTandem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTandem(database = "playbook")
class StaffPrivacyTest {
    /** With marks that mean something in a pattern, and in a document. */
    private static final String NAME = "Ada \"A+\" Keller (sales)";

    private static final String ADDRESS = "ada.keller@people.example";

    /** Codes, ids, numbers and names of other things; what is written to be published; and events, which name nobody. */
    private static final Set<String> NAMELESS = Set.of(
            "amendment.action",
            "amendment.changes",
            "assessment.content",
            "assessment.template_code",
            "assessment_template.content",
            "certification.issuer",
            "closing_item.approver_role",
            "closing_item.approver_side",
            "closing_item.owner_role",
            "closing_item.wanted",
            "conflict_case.because_of_kind",
            "discount_request.approvals",
            "discount_request.approvers",
            "discount_request.discount",
            "discount_request.guardrail",
            "discount_request.requested_side",
            "document_comment.path",
            "engagement.closing",
            "engagement.gate_plan",
            "engagement.gates",
            "engagement.limits",
            "engagement.passed_unmet",
            "engagement.reason_code",
            "engagement.stage",
            "engagement.stage_entries",
            "engagement.version_changes",
            "escalation.activity",
            "escalation.course",
            "escalation.milestone",
            "escalation.notices",
            "escalation.path",
            "escalation.raised_side",
            "escalation.stage",
            "inbox.consumer",
            "lead_proposal.consents",
            "lead_proposal.consents_of",
            "lead_proposal.lead_side",
            "objection.offered",
            "objection.outcome",
            "outbox.aggregateid",
            "outbox.aggregatetype",
            "outbox.client",
            "outbox.payload",
            "outbox.record_type",
            "outbox.refused",
            "outbox.request_id",
            "outbox.subject",
            "outbox.traceparent",
            "outbox.type",
            "parked_event.consumer",
            "parked_event.key",
            "parked_event.payload",
            "parked_event.reason",
            "parked_event.state",
            "parked_event.traceparent",
            "parked_event.type",
            "partner.contacts",
            "partner.external_id",
            "partner.integration_depth",
            "partner.name",
            "partner.status_reason_code",
            "partner.territory",
            "partner.type",
            "partner_domain.domain",
            "partner_fact.unit",
            "partner_history_entry.former",
            "partner_history_entry.latter",
            "partner_history_entry.reason_code",
            "party_calendar.hours",
            "playbook.content",
            "sale_price.price",
            "step_outcome.activity",
            "step_outcome.state",
            "stored_answer.etag",
            "stored_answer.fingerprint",
            "stored_answer.key",
            "stored_answer.location",
            "team_member.holder_role",
            "team_member.role",
            "tenant.name",
            "tenant.zone",
            "tenant_time.zone",
            "tier_rules.tiers",
            "vendor_contacts.contacts",
            "work_item.activity",
            "work_item.record_kind");

    /** Erased without a look at what it says: what the person was called, and the answers that say it. */
    private static final Set<String> ERASED_WHOLE =
            Set.of("invitation.profile", "person.absences", "person.email", "person.name", "stored_answer.body");

    @Inject
    DataSource database;

    private Program program;
    private String ada;
    private String sale;

    @BeforeEach
    void ofHerWorkOthersHaveWrittenByName() {
        program = Program.sandbox();
        ada = "/v1/persons/" + program.person("ada");
        program.olga
                .changes(ada, "{\"name\":\"%s\",\"email\":\"%s\"}".formatted(quoted(NAME), ADDRESS))
                .then()
                .statusCode(200);
        sale = program.engagementOf(program.handedOff(program.publishedPlaybook(EscalatingContent.twoPaths())));
    }

    private static String quoted(String text) {
        return text.replace("\"", "\\\"");
    }

    @Test
    void whatIsStoredOfAPersonIsExported() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        program.max
                .post(sale + "/objections", "{\"text\":\"" + quoted(NAME) + " is hard to reach\"}")
                .then()
                .statusCode(201);

        program.olga
                .get(ada + "/export")
                .then()
                .statusCode(200)
                .body("person.name", equalTo(NAME))
                .body("person.email", equalTo(ADDRESS))
                .body("absences", empty())
                .body("records.kind", hasItems("engagement", "objection"))
                .body("records.id", hasItem(sale.substring("/v1/engagements/".length())));
    }

    @Test
    void whoeverIsErasedIsNoMoreThanAnIdAnywhere() {
        program.ada
                .brings(sale, "discovery-call", "They load 40 docks a day")
                .then()
                .statusCode(200);
        String objection = sale + "/objections";
        program.max
                .post(
                        objection,
                        "{\"text\":\"" + quoted(NAME.toUpperCase()) + " is hard to reach at " + ADDRESS + "\"}")
                .then()
                .statusCode(201);
        program.max
                .post(
                        sale + "/escalations",
                        "{\"path\":\"late\",\"activity\":\"discovery-call\",\"reason\":\"No answer from " + quoted(NAME)
                                + " for days\"}")
                .then()
                .statusCode(201);
        program.olga.post(ada + "/leave", "{\"reason\":\"Retires\"}").then().statusCode(200);

        program.olga
                .post(ada + "/erase")
                .then()
                .statusCode(200)
                .body("name", equalTo("[erased]"))
                .body("email", equalTo("[erased]"))
                .body("roles", hasSize(1))
                .body("$", allOf(hasKey("erasedAt"), not(hasKey("leftBecause"))));

        program.max
                .get(sale)
                .then()
                .body("tasks.evidence.flatten().note", hasItem("They load 40 docks a day"))
                .body("tasks.evidence.flatten().by", hasItem(program.person("ada")));
        program.max.get("/v1/escalations").then().body("items.reason", hasItem("No answer from [erased] for days"));
        program.max.get(objection).then().body("items.text", hasItem("[erased] is hard to reach at [erased]"));
        assertFalse(everything().toLowerCase().contains("keller"), "something still says who it was");
        program.olga.get("/v1/persons?erased=true").then().body("items.personId", hasItem(program.person("ada")));
        program.olga.get("/v1/persons?erased=false").then().body("items.personId", not(hasItem(program.person("ada"))));
        assertEquals(List.of(program.person("ada")), program.told("StaffErased", "personId"));
    }

    /** All that the database holds of this tenant, outside of a sale's frozen copy of a playbook. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : texts("kind")) {
            read("select string_agg(cast(to_jsonb(record) as text), ' ') from " + table + " record where tenant = '"
                            + program.tenant + "'")
                    .forEach(all::append);
        }
        read("select string_agg(body, ' ') from stored_answer where tenant = '" + program.tenant + "'")
                .forEach(all::append);
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keller, Ada",
                "keller ADA",
                "Ada  Keller",
                "Ada\u00a0Keller",
                "Ada\n\tKeller",
                "Ada%20Keller",
                "ada-keller"
            })
    void aNameIsFoundHoweverItIsWritten(String written) {
        program.olga.changes(ada, "{\"name\":\"Ada Keller\"}").then().statusCode(200);
        program.ada
                .brings(sale, "discovery-call", "It was " + written + " who loads docks")
                .then()
                .statusCode(200);
        program.max
                .post(sale + "/objections", Map.of("text", "It was " + written + " who loads docks"))
                .then()
                .statusCode(201);
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        program.olga.post(ada + "/erase").then().statusCode(200);

        program.max.get(sale).then().body("tasks[0].evidence[0].note", equalTo("It was [erased] who loads docks"));
        program.max.get(sale + "/objections").then().body("items.text", hasItem("It was [erased] who loads docks"));
    }

    @Test
    void codesAndNamesOfFieldsAreNoTextsThatNameAnybody() {
        program.olga
                .changes(ada, "{\"name\":\"discovery-call\",\"email\":\"evidence@people.example\"}")
                .then()
                .statusCode(200);
        program.ada
                .brings(sale, "discovery-call", "The discovery-call took an hour")
                .then()
                .statusCode(200);
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        program.olga.post(ada + "/erase").then().statusCode(200);

        program.max
                .get(sale)
                .then()
                .statusCode(200)
                .body("tasks[0].activity", equalTo("discovery-call"))
                .body("tasks[0].evidence[0].note", equalTo("The [erased] took an hour"));
    }

    @Test
    void anInvitationToWhoIsErasedIsWithdrawn() {
        for (String address : List.of(ADDRESS.toUpperCase(), "somebody@people.example")) {
            program.olga.post("/v1/invitations", """
                            {"side":"vendor","person":{"name":"N. N.","email":"%s","roles":["vendorSeller"]}}""".formatted(address)).then().statusCode(201);
        }
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);

        program.olga.post(ada + "/erase").then().statusCode(200);

        program.olga
                .get("/v1/invitations?status=pending")
                .then()
                .body("items.email", equalTo(List.of("somebody@people.example")));
    }

    @Test
    void onlyWhoHasLeftIsErasedAndOnlyByTheVendorsAdministrators() {
        program.olga.post(ada + "/erase").then().statusCode(409).body("code", equalTo("notInState"));
        PlaybookApi.partner(program.tenant, program.alpine, "pia", "partnerAdmin")
                .post(ada + "/erase")
                .then()
                .statusCode(403);
        program.max.get(ada + "/export").then().statusCode(403);
        new Program().olga.post(ada + "/erase").then().statusCode(404);
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);
        program.olga.post(ada + "/erase").then().statusCode(200);

        program.olga.post(ada + "/erase").then().statusCode(409);
        program.olga.post(ada + "/return").then().statusCode(409);
    }

    @Test
    void whoeverComesBackAfterAnErasureIsRegisteredAsIfTheyWereNew() {
        program.olga.post(ada + "/leave", "{}").then().statusCode(200);
        program.olga.post(ada + "/erase").then().statusCode(200);

        program.joins("ada", program.alpine, "partnerAdmin").then().statusCode(201);

        program.olga
                .get(ada)
                .then()
                .body("name", equalTo("N. N."))
                .body("active", equalTo(true))
                .body("$", not(hasKey("erasedAt")));
    }

    /** Whoever adds a text says here, or in the database, whether people may be named in it. */
    @Test
    void itIsKnownOfEveryTextWhetherPeopleMayBeNamedInIt() {
        Set<String> known = new TreeSet<>(texts("kind || '.' || held"));
        known.addAll(NAMELESS);
        known.addAll(ERASED_WHOLE);

        List<String> stored = read("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                 where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and c.is_generated = 'NEVER'
                   and c.column_name not in ('tenant', 'status', 'kind', 'side', 'code', 'tier')
                   and exists (select from information_schema.columns own
                                where own.table_name = c.table_name and own.column_name = 'tenant')""");

        stored.removeAll(known);
        assertEquals(List.of(), stored);
        assertTrue(known.contains("engagement.tasks"));
    }

    private List<String> texts(String what) {
        return read("select distinct " + what + " from free_texts()");
    }

    private List<String> read(String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select set_config('tandem.tenant', '" + program.tenant + "', true)");
            try (ResultSet found = connection.createStatement().executeQuery(query)) {
                while (found.next()) {
                    if (found.getString(1) != null) {
                        rows.add(found.getString(1));
                    }
                }
            }
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return rows;
    }
}
