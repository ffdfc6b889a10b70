package dev.tandem.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Makes the served contract say what the wire does: types, fields, headers and problems of every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final EndpointMethods methods;
    private final PrimitiveFields primitives;
    private final ProblemFacts facts;

    public ContractFilter(IndexView index) {
        methods = new EndpointMethods(index);
        facts = new ProblemFacts(index);
        primitives = new PrimitiveFields(new WireRecords(index, methods));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Description.complete(contract);
        WireTypes.describe(contract.getComponents());
        facts.describe(contract.getComponents());
        Headers headers = new Headers(contract.getComponents());
        contract.getPaths().getPathItems().forEach((path, item) -> complete(path, item, headers));
        primitives.require(contract.getComponents().getSchemas());
        ResponseFields.require(contract);
        SchemaForms.mend(contract);
        Problems.share(contract.getComponents());
        headers.share();
        Access.share(contract);
    }

    private void complete(String path, PathItem item, Headers headers) {
        for (Map.Entry<PathItem.HttpMethod, Operation> entry :
                item.getOperations().entrySet()) {
            Operation operation = entry.getValue();
            Endpoint endpoint = methods.of(operation, entry.getKey(), path);
            Description.complete(operation);
            Access.declare(operation, methods.method(operation));
            headers.declare(operation, endpoint);
            table(operation);
            Problems.declare(operation, endpoint);
        }
    }

    /** Served by a method of its own, which the scanner cannot add to the same operation. */
    private static void table(Operation operation) {
        String said = operation.getDescription();
        if (said != null && said.contains("Accept: text/csv")) {
            operation
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .addMediaType(
                            "text/csv",
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
    }
}
