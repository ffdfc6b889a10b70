package dev.tandem.platform.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The reader's parts as the running service has them. */
final class ContractJson {
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private ContractJson() {}

    static ObjectMapper mapper() {
        ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
        new StrictJson().customize(json);
        return json;
    }
}
