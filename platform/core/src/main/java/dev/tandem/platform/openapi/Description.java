package dev.tandem.platform.openapi;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What a document says of itself, and what the scanner leaves half said. */
final class Description {
    private Description() {}

    static void complete(OpenAPI contract) {
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        contract.info(OASFactory.createInfo()
                .title("Tandem: " + service + " service")
                .version(ConfigProvider.getConfig().getValue("quarkus.application.version", String.class))
                .description(
                        "The API by which a vendor and its partners sell together. Callers come through the gateway."
                                + " In a request null is the same as a field that is left out; in a merge patch it clears the"
                                + " field. Errors are problems (RFC 9457): each operation lists their codes in x-problem-codes,"
                                + " and some carry further members, such as the id of the record in the way.")
                .contact(OASFactory.createContact().name("The team that builds Tandem"))
                .license(OASFactory.createLicense()
                        .name("None is granted yet: all rights are reserved")
                        .identifier("LicenseRef-AllRightsReserved")));
        contract.servers(List.of(OASFactory.createServer().url("/").description("The gateway")));
    }

    static void complete(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary() + ".");
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(Description::complete);
        }
    }

    /** Annotations know texts only, whatever the parameter's type. */
    private static void complete(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema == null || schema.getType() == null) {
            return;
        }
        Object example = parameter.getExample();
        if (schema.getType().contains(SchemaType.ARRAY) && example != null && !(example instanceof List)) {
            parameter.setExample(List.of(example.toString()));
        }
        if (schema.getType().contains(SchemaType.INTEGER) && schema.getDefaultValue() instanceof String number) {
            schema.setDefaultValue(new BigDecimal(number));
        }
    }
}
