package dev.tandem.local;

import dev.tandem.client.api.PartnersApi;
import dev.tandem.client.api.PartnersApi.APIListPartnersRequest;
import dev.tandem.client.api.PersonsApi;
import dev.tandem.client.api.PersonsApi.APIListPersonsRequest;
import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.Money;
import dev.tandem.client.model.PageStatementView;
import dev.tandem.client.model.Statement;
import dev.tandem.client.model.StatementStatus;
import dev.tandem.demo.api.Api;
import dev.tandem.demo.api.ApiCaller;
import dev.tandem.demo.api.Pages;
import dev.tandem.demo.crm.CrmImport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The published statements of an import, by the names of the export. */
final class PublishedStatements {
    private final StatementsApi finance;
    private final Map<UUID, String> names = new HashMap<>();

    PublishedStatements(Api api) {
        finance = new StatementsApi(api.vendor(CrmImport.TENANT, "reader", "finance"));
        ApiCaller admin = api.vendor(CrmImport.TENANT, "reader", "vendorAdmin");
        new PartnersApi(admin)
                .listPartners(
                        APIListPartnersRequest.newBuilder().limit(Pages.LARGEST).build())
                .getItems()
                .forEach(partner -> names.put(partner.getId(), partner.getName()));
        new PersonsApi(admin)
                .listPersons(
                        APIListPersonsRequest.newBuilder().limit(Pages.LARGEST).build())
                .getItems()
                .forEach(person -> names.put(person.getPersonId(), person.getName()));
    }

    /** @param part commission or overlay */
    Map<String, BigDecimal> amounts(Function<Statement, Money> part, String quarter) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (Statement statement : all(quarter)) {
            BigDecimal amount = new BigDecimal(part.apply(statement).getAmount());
            if (amount.signum() != 0) {
                amounts.merge(names.get(UUID.fromString(statement.getPayeeId())), amount, BigDecimal::add);
            }
        }
        return amounts;
    }

    List<Statement> all(String quarter) {
        return Pages.all(
                cursor -> finance.listStatements(APIListStatementsRequest.newBuilder()
                        .status(List.of(StatementStatus.PUBLISHED))
                        .period(quarter)
                        .cursor(cursor)
                        .limit(Pages.LARGEST)
                        .build()),
                PageStatementView::getItems,
                PageStatementView::getNextCursor);
    }
}
