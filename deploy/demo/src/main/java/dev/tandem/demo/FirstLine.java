package dev.tandem.demo;

import dev.tandem.client.api.StatementsApi;
import dev.tandem.client.api.StatementsApi.APIListStatementLinesRequest;
import dev.tandem.client.api.StatementsApi.APIListStatementsRequest;
import dev.tandem.client.model.Statement;
import dev.tandem.demo.api.ApiCaller;
import java.util.List;
import java.util.UUID;

/** The first line of a partner's statement for a period: what is explained, and disputed. */
record FirstLine(UUID statementId, UUID id) {
    static FirstLine of(ApiCaller partner, String period) {
        UUID statement = statements(partner, period).get(0).getId();
        APIListStatementLinesRequest lines =
                APIListStatementLinesRequest.newBuilder().id(statement).build();
        return new FirstLine(
                statement,
                new StatementsApi(partner)
                        .listStatementLines(lines)
                        .getItems()
                        .get(0)
                        .getId());
    }

    static List<Statement> statements(ApiCaller reader, String period) {
        APIListStatementsRequest ofPeriod =
                APIListStatementsRequest.newBuilder().period(period).build();
        return new StatementsApi(reader).listStatements(ofPeriod).getItems();
    }
}
