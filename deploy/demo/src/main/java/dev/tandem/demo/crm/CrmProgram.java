package dev.tandem.demo.crm;

import static dev.tandem.demo.api.ApiCaller.newKey;

import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PartnersApi.APIListPartnersRequest;
import dev.tandem.client.api.PersonsApi;
import dev.tandem.client.api.PersonsApi.APIListPersonsRequest;
import dev.tandem.client.api.PlansApi;
import dev.tandem.client.api.PlansApi.APIListPlansRequest;
import dev.tandem.client.api.TenantsApi;
import dev.tandem.client.model.DraftPlan;
import dev.tandem.client.model.PagePartnerView;
import dev.tandem.client.model.PersonRole;
import dev.tandem.client.model.PersonView;
import dev.tandem.client.model.Plan;
import dev.tandem.client.model.RegisterPartnerRequest;
import dev.tandem.client.model.RegisterPersonRequest;
import dev.tandem.client.model.RegisterTenantRequest;
import dev.tandem.client.model.Side;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Pages;
import dev.tandem.demo.api.Patience;
import dev.tandem.demo.api.Sample;
import dev.tandem.demo.crm.CrmExport.Agent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tenant that the export is taken into: partners, people and plan, registered where they are missing. */
final class CrmProgram {
    static final String TENANT = "crm";

    private final CrmExport export;
    final ApiCaller admin;
    final ApiCaller finance;
    final ApiCaller controller;
    final ApiCaller integration;
    private final Map<String, UUID> partnerIds = new HashMap<>();
    /** By their names. */
    private final Map<String, UUID> managerIds = new HashMap<>();

    CrmProgram(Api api, CrmExport export) {
        this.export = export;
        admin = api.vendor(TENANT, "crm-admin", "vendorAdmin");
        finance = api.vendor(TENANT, "crm-finance", "finance");
        controller = api.vendor(TENANT, "crm-controller", "finance");
        integration = api.vendor(TENANT, "crm-integration", "integration");
    }

    void register(Quarter booksStart) {
        RegisterTenantRequest tenant = new RegisterTenantRequest()
                .name("CRM import")
                .zone("UTC")
                .booksStartOn(booksStart.firstDay())
                .sandbox(false);
        ApiCaller.unlessRefused(409, () -> new TenantsApi(admin).registerTenant(tenant, newKey()));
        export.agentsByManager()
                .forEach(agent -> managerIds.put(
                        agent.manager(),
                        person(agent.managerSub(), null, agent.manager(), PersonRole.CHANNEL_MANAGER)));
        PartnersApi partners = new PartnersApi(admin);
        Pages.all(
                        cursor -> partners.listPartners(APIListPartnersRequest.newBuilder()
                                .cursor(cursor)
                                .limit(Pages.LARGEST)
                                .build()),
                        PagePartnerView::getItems,
                        PagePartnerView::getNextCursor)
                .forEach(partner -> partnerIds.put(partner.getExternalId(), partner.getId()));
        export.agents().forEach(this::register);
    }

    private void register(Agent agent) {
        UUID partnerId = partnerIds.computeIfAbsent(agent.name(), name -> partner(agent));
        person(agent.sub(), partnerId, agent.name(), PersonRole.PARTNER_SELLER);
    }

    private UUID partner(Agent agent) {
        RegisterPartnerRequest partner = new RegisterPartnerRequest()
                .externalId(agent.name())
                .name(agent.name())
                .territory(agent.office())
                .managerId(managerIds.get(agent.manager()));
        return Patience.onceHeard(() -> new PartnersApi(admin).registerPartner(partner, newKey()))
                .getId();
    }

    /** Returns the id of a person, who is registered if missing. @param partnerId null for one of the vendor's */
    private UUID person(String sub, UUID partnerId, String name, PersonRole role) {
        PersonsApi persons = new PersonsApi(admin);
        List<PersonView> known = persons.listPersons(
                        APIListPersonsRequest.newBuilder().sub(sub).build())
                .getItems();
        if (!known.isEmpty()) {
            return known.get(0).getPersonId();
        }
        RegisterPersonRequest person = new RegisterPersonRequest()
                .sub(sub)
                .side(partnerId == null ? Side.VENDOR : Side.PARTNER)
                .partnerId(partnerId)
                .name(name)
                .email(sub + "@crm.example")
                .roles(List.of(role));
        return Patience.onceHeard(() -> persons.registerPerson(person, newKey()))
                .getPersonId();
    }

    /** The sample plan's rules, in force from the books' start. */
    void approvePlan(Quarter booksStart) {
        PlansApi plans = new PlansApi(finance);
        if (!plans.listPlans(APIListPlansRequest.newBuilder().build())
                .getItems()
                .isEmpty()) {
            return;
        }
        DraftPlan plan = Sample.body("plan.json", DraftPlan.class).effectiveFrom(booksStart.firstDay());
        Plan draft = Patience.onceHeard(() -> plans.draftPlan(plan, newKey()));
        Patience.onceHeard(() -> new PlansApi(controller).approvePlan(draft.getId(), newKey()));
    }

    /** Null for a name that is not in the export. */
    UUID partnerId(String name) {
        return partnerIds.get(name);
    }
}
