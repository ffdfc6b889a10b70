package dev.tandem.contract.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tandem.contract.text.Tree;
import dev.tandem.contract.text.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContractChangesTest {
    private static final String BEFORE = before();

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void whatBreaksAClientIsFoundOnce(String rule, String was, String is, String sentence) {
        List<ContractChange> breaking =
                changes(was, is).stream().filter(ContractChange::breaking).toList();

        assertEquals(
                List.of(sentence),
                breaking.stream().map(ContractChange::sentence).toList());
        assertEquals(rule, breaking.get(0).rule());
    }

    static Stream<Arguments> whatBreaksAClientIsFoundOnce() {
        return Stream.of(
                arguments(
                        "operationRemoved",
                        "  /v1/leads/{leadId}:\n    get:",
                        "  /v1/leads/{leadId}/view:\n    get:",
                        "`GET /v1/leads/{leadId}`: it is gone; `readLead` is `GET /v1/leads/{leadId}/view` now"),
                arguments(
                        "operationRemoved",
                        "    post:\n      operationId: takeInLead",
                        "    put:\n      operationId: putLead",
                        "`POST /v1/leads`: it is gone"),
                arguments(
                        "operationIdChanged",
                        "operationId: listLeads",
                        "operationId: allLeads",
                        "`GET /v1/leads`: `operationId` is `allLeads`; it was `listLeads`"),
                arguments(
                        "parameterRemoved",
                        "      - name: stage\n        in: query\n        schema:\n          $ref: '#/components/schemas/AskedStage'\n",
                        "",
                        "`GET /v1/leads`: the parameter `stage` is gone"),
                arguments(
                        "parameterRequired",
                        "      - name: Idempotency-Key\n        in: header\n",
                        "      - name: Idempotency-Key\n        in: header\n        required: true\n",
                        "`POST /v1/leads`, `Idempotency-Key`: the parameter is required"),
                arguments(
                        "parameterRequired",
                        "      - name: stage\n",
                        "      - name: partner\n        in: query\n        required: true\n      - name: stage\n",
                        "`GET /v1/leads`: the new parameter `partner` is required"),
                arguments(
                        "parameterFormChanged",
                        "      - name: stage\n        in: query\n",
                        "      - name: stage\n        in: query\n        explode: false\n",
                        "`GET /v1/leads`, `stage`: the parameter is written in another way (`explode`)"),
                arguments(
                        "defaultChanged",
                        "          default: 50",
                        "          default: 20",
                        "`GET /v1/leads`, `limit`: `default` is `20`; it was `50`"),
                arguments(
                        "requestBoundNarrowed",
                        "          maximum: 100",
                        "          maximum: 99",
                        "`GET /v1/leads`, `limit`: `maximum` is `99`; it was `100`"),
                arguments(
                        "requestBoundNarrowed",
                        "          minimum: 1\n          maximum",
                        "          exclusiveMinimum: 1\n          maximum",
                        "`GET /v1/leads`, `limit`: `minimum` is `1 itself left out`; it was `1`"),
                arguments(
                        "requestBoundNarrowed",
                        "          maxLength: 140",
                        "          maxLength: 139",
                        "`TakeInLeadRequest/company` in requests: `maxLength` is `139`; it was `140`"),
                arguments(
                        "requestBoundNarrowed",
                        "            minLength: 2",
                        "            minLength: 3",
                        "`TakeInLeadRequest/tags/items` in requests: `minLength` is `3`; it was `2`"),
                arguments(
                        "requestBoundNarrowed",
                        "          maxItems: 20",
                        "          maxItems: 19",
                        "`TakeInLeadRequest/tags` in requests: `maxItems` is `19`; it was `20`"),
                arguments(
                        "requestBoundNarrowed",
                        "          minItems: 1",
                        "          minItems: 2",
                        "`TakeInLeadRequest/tags` in requests: `minItems` is `2`; it was `1`"),
                arguments(
                        "requestPatternNarrowed",
                        "pattern: \\S",
                        "pattern: ^\\S+$",
                        "`TakeInLeadRequest/company` in requests: `pattern` is `^\\S+$`; it was `\\S`"),
                arguments(
                        "requestFormatNarrowed",
                        "        webSite:\n          type: string\n",
                        "        webSite:\n          type: string\n          format: uri\n",
                        "`TakeInLeadRequest/webSite` in requests: `format` is `uri`; there was none"),
                arguments(
                        "requestTypeNarrowed",
                        "          - 'null'\n",
                        "",
                        "`TakeInLeadRequest/employees` in requests: the type is `integer`; it was `integer` or `null`"),
                arguments(
                        "requestTypeNarrowed",
                        "        budget:\n          type: number",
                        "        budget:\n          type: integer",
                        "`TakeInLeadRequest/budget` in requests: the type is `integer`; it was `number`"),
                arguments(
                        "requestTypeNarrowed",
                        "        webSite:\n          type: string\n",
                        "        webSite:\n          type: array\n          items:\n            type: string\n",
                        "`TakeInLeadRequest/webSite` in requests: the type is `array`; it was `string`"),
                arguments(
                        "requestTypeNarrowed",
                        "          additionalProperties:\n            type: string",
                        "          additionalProperties:\n            type: boolean",
                        "`TakeInLeadRequest/attributes/any other field` in requests: the type is `boolean`; it was `string`"),
                arguments(
                        "requestFieldsNarrowed",
                        "    Campaign:\n      type: object\n",
                        "    Campaign:\n      type: object\n      additionalProperties: false\n",
                        "`Campaign` in requests: there may be no fields but those named"),
                arguments(
                        "requestPropertyRequired",
                        "      required:\n      - company\n",
                        "      required:\n      - company\n      - webSite\n",
                        "`TakeInLeadRequest` in requests: the field `webSite` is required"),
                arguments(
                        "requestPropertyRequired",
                        "      required:\n      - company\n      properties:\n",
                        "      required:\n      - company\n      - country\n      properties:\n        country:\n          type: string\n",
                        "`TakeInLeadRequest` in requests: the new field `country` is required"),
                arguments(
                        "requestPropertyRemoved",
                        "        webSite:\n          type: string\n",
                        "",
                        "`TakeInLeadRequest` in requests: the field `webSite` is gone"),
                arguments(
                        "requestValueRemoved",
                        "      - won\n",
                        "",
                        "`AskedStage` in requests: `won` is no longer a value"),
                arguments(
                        "requestValuesNarrowed",
                        "        webSite:\n          type: string\n",
                        "        webSite:\n          type: string\n          const: none\n",
                        "`TakeInLeadRequest/webSite` in requests: it has only these values: `none`"),
                arguments(
                        "requestAlternativeRemoved",
                        "          - $ref: '#/components/schemas/Campaign'\n",
                        "",
                        "`TakeInLeadRequest/source` in requests: `Campaign` is no longer an alternative"),
                arguments(
                        "requestKeywordChanged",
                        "        webSite:\n          type: string\n",
                        "        webSite:\n          type: string\n          not:\n            const: none\n",
                        "`TakeInLeadRequest/webSite` in requests: `not` is not what it was"),
                arguments(
                        "requestBodyRemoved",
                        "      requestBody:\n        required: true\n        content:\n          application/json:\n            schema:\n              $ref: '#/components/schemas/TakeInLeadRequest'\n          application/x-ndjson:\n            schema:\n              type: string\n",
                        "",
                        "`POST /v1/leads`: it takes no body any more"),
                arguments(
                        "requestBodyRequired",
                        "      - name: leadId\n        in: path\n        required: true\n        schema:\n          type: string\n          format: uuid\n",
                        "      - name: leadId\n        in: path\n        required: true\n        schema:\n          type: string\n          format: uuid\n      requestBody:\n        required: true\n        content: {}\n",
                        "`GET /v1/leads/{leadId}`: a body is required"),
                arguments(
                        "requestMediaTypeRemoved",
                        "          application/x-ndjson:\n            schema:\n              type: string\n",
                        "",
                        "`POST /v1/leads`, `request`: `application/x-ndjson` is gone"),
                arguments(
                        "answerPropertyRemoved",
                        "          closedOn:\n            type: string\n            format: date\n",
                        "",
                        "`LeadView` in answers: the field `closedOn` is gone"),
                arguments(
                        "answerPropertyOptional",
                        "        required:\n        - heading\n",
                        "",
                        "`LeadView` in answers: the field `heading` may be absent"),
                arguments(
                        "answerTypeWidened",
                        "          points:\n            type: integer\n",
                        "          points:\n            type:\n            - integer\n            - 'null'\n",
                        "`LeadView/points` in answers: the type is `integer` or `null`; it was `integer`"),
                arguments(
                        "answerTypeWidened",
                        "          points:\n            type: integer\n",
                        "          points:\n            type: integer\n            nullable: true\n",
                        "`LeadView/points` in answers: the type is `integer` or `null`; it was `integer`"),
                arguments(
                        "answerNullWidened",
                        "          grade:\n            $ref: '#/components/schemas/Grade'\n",
                        "          grade:\n            oneOf:\n            - $ref: '#/components/schemas/Grade'\n            - type: 'null'\n",
                        "`LeadView/grade` in answers: it may be null"),
                arguments(
                        "answerFormatWidened",
                        "            format: int32",
                        "            format: int64",
                        "`LeadView/points` in answers: `format` is `int64`; it was `int32`"),
                arguments(
                        "answerFormatWidened",
                        "            format: date\n",
                        "",
                        "`LeadView/closedOn` in answers: `format` is gone; it was `date`"),
                arguments(
                        "answerBoundWidened",
                        "            maxLength: 200",
                        "            maxLength: 400",
                        "`LeadView/heading` in answers: `maxLength` is `400`; it was `200`"),
                arguments(
                        "answerBoundWidened",
                        "            minimum: 0",
                        "            minimum: -10",
                        "`LeadView/points` in answers: `minimum` is `-10`; it was `0`"),
                arguments(
                        "answerValueAdded",
                        "      - given\n",
                        "      - given\n      - lent\n",
                        "`GivenStage` in answers: `lent` is a new value"),
                arguments(
                        "answerValuesWidened",
                        "      enum:\n      - given\n      - taken\n",
                        "",
                        "`GivenStage` in answers: it may have other values than those named before"),
                arguments(
                        "answerAlternativeAdded",
                        "              schema:\n                $ref: '#/components/schemas/LeadPage'\n",
                        "              schema:\n                oneOf:\n                - $ref: '#/components/schemas/LeadPage'\n                - $ref: '#/components/schemas/Fair'\n",
                        "`GET /v1/leads`, `answer 200`: `Fair` is a new alternative"),
                arguments(
                        "answerStatusRemoved",
                        "        '202':\n          description: Taken in later\n",
                        "",
                        "`POST /v1/leads`: it does not answer `202` any more"),
                arguments(
                        "answerMediaTypeRemoved",
                        "            text/csv:\n              schema:\n                type: string\n",
                        "",
                        "`GET /v1/leads`, `answer 200`: `text/csv` is gone"),
                arguments(
                        "answerHeaderRemoved",
                        "          headers:\n            ETag:\n              schema:\n                type: string\n",
                        "",
                        "`GET /v1/leads`, `answer 200`: the header `ETag` is gone"),
                arguments(
                        "answerClassAdded",
                        "        '202':\n",
                        "        '500':\n          description: Broken\n        '202':\n",
                        "`POST /v1/leads`: it may answer `500`, and never answered `5xx` before"),
                arguments(
                        "securityChanged",
                        "      operationId: readLead\n",
                        "      operationId: readLead\n      security:\n      - office: []\n",
                        "`GET /v1/leads/{leadId}`: `security` is `X-Office apiKey header`; it was `bearer http`"),
                arguments(
                        "scopeChanged",
                        "x-scope: leads:read",
                        "x-scope: leads:list",
                        "`GET /v1/leads`: `x-scope` is `leads:list`; it was `leads:read`"),
                arguments(
                        "scopeChanged",
                        "      operationId: readLead\n",
                        "      operationId: readLead\n      x-scope: leads:read\n",
                        "`GET /v1/leads/{leadId}`: `x-scope` is `leads:read`; there was none"),
                arguments(
                        "roleRemoved",
                        "      - integration\n",
                        "",
                        "`GET /v1/leads`: the role `integration` may not call it any more"),
                arguments(
                        "parameterRenamed",
                        "  /v1/leads/{leadId}:\n    get:\n      operationId: readLead\n      parameters:\n      - name: leadId",
                        "  /v1/leads/{id}:\n    get:\n      operationId: readLead\n      parameters:\n      - name: id",
                        "`GET /v1/leads/{id}`: the parameter `leadId` is called `id` now"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void whatAddsToTheContractBreaksNobody(String rule, String was, String is, String sentence) {
        List<ContractChange> changes = changes(was, is);

        assertEquals(
                List.of(sentence),
                changes.stream().map(ContractChange::sentence).toList());
        assertEquals(rule, changes.get(0).rule());
        assertTrue(changes.stream().noneMatch(ContractChange::breaking));
    }

    static Stream<Arguments> whatAddsToTheContractBreaksNobody() {
        return Stream.of(
                arguments(
                        "operationAdded",
                        "  /v1/leads/{leadId}:\n    get:",
                        "  /v1/leads/{leadId}:\n    delete:\n      operationId: forgetLead\n      responses: {}\n    get:",
                        "`DELETE /v1/leads/{leadId}`: it is new"),
                arguments(
                        "operationDeprecated",
                        "      operationId: readLead\n",
                        "      operationId: readLead\n      deprecated: true\n      x-deprecated-since: 2027-01-01\n      x-sunset: 2027-07-01\n",
                        "`GET /v1/leads/{leadId}`: it is deprecated, and ends on 2027-07-01"),
                arguments(
                        "parameterAdded",
                        "      - name: stage\n",
                        "      - name: partner\n        in: query\n        schema:\n          type: string\n      - name: stage\n",
                        "`GET /v1/leads`: the parameter `partner` is new"),
                arguments(
                        "requestPropertyAdded",
                        "        webSite:\n",
                        "        country:\n          type: string\n        webSite:\n",
                        "`TakeInLeadRequest` in requests: the field `country` is new"),
                arguments(
                        "requestPropertyOptional",
                        "      required:\n      - company\n",
                        "",
                        "`TakeInLeadRequest` in requests: the field `company` may be left out"),
                arguments(
                        "requestTypeWidened",
                        "        webSite:\n          type: string\n",
                        "        webSite:\n          type:\n          - string\n          - 'null'\n",
                        "`TakeInLeadRequest/webSite` in requests: the type is `null` or `string`; it was `string`"),
                arguments(
                        "requestValueAdded",
                        "      - won\n",
                        "      - won\n      - lost\n",
                        "`AskedStage` in requests: `lost` is a new value"),
                arguments(
                        "requestBoundWidened",
                        "          maximum: 100\n",
                        "          maximum: 200\n",
                        "`GET /v1/leads`, `limit`: `maximum` is `200`; it was `100`"),
                arguments(
                        "requestPatternWidened",
                        "          pattern: \\S\n",
                        "",
                        "`TakeInLeadRequest/company` in requests: `pattern` is gone; it was `\\S`"),
                arguments(
                        "requestAlternativeAdded",
                        "          - $ref: '#/components/schemas/Campaign'\n",
                        "          - $ref: '#/components/schemas/Campaign'\n          - $ref: '#/components/schemas/Record'\n",
                        "`TakeInLeadRequest/source` in requests: `Record` is a new alternative"),
                arguments(
                        "requestMediaTypeAdded",
                        "          application/x-ndjson:\n            schema:\n              type: string\n",
                        "          application/x-ndjson:\n            schema:\n              type: string\n          text/csv:\n            schema:\n              type: string\n",
                        "`POST /v1/leads`, `request`: `text/csv` is new"),
                arguments(
                        "requestBodyOptional",
                        "      requestBody:\n        required: true\n",
                        "      requestBody:\n",
                        "`POST /v1/leads`: the body may be left out"),
                arguments(
                        "answerPropertyAdded",
                        "          closedOn:\n",
                        "          country:\n            type: string\n          closedOn:\n",
                        "`LeadView` in answers: the field `country` is new"),
                arguments(
                        "answerPropertyRequired",
                        "        - heading\n",
                        "        - heading\n        - stage\n",
                        "`LeadView` in answers: the field `stage` is always there"),
                arguments(
                        "answerValueRemoved",
                        "      - taken\n",
                        "",
                        "`GivenStage` in answers: `taken` is no longer a value"),
                arguments(
                        "answerValueAdded",
                        "      - B\n",
                        "      - B\n      - C\n",
                        "`Grade` in answers: `C` is a new value"),
                arguments(
                        "becameExtensible",
                        "    GivenStage:\n",
                        "    GivenStage:\n      x-extensible: true\n",
                        "`GivenStage`: values may be added from now on: take one that you do not know"),
                arguments(
                        "answerBoundNarrowed",
                        "            maxLength: 200",
                        "            maxLength: 100",
                        "`LeadView/heading` in answers: `maxLength` is `100`; it was `200`"),
                arguments(
                        "answerStatusAdded",
                        "        '202':\n",
                        "        '409':\n          description: In the way\n        '202':\n",
                        "`POST /v1/leads`: it may answer `409`"),
                arguments(
                        "answerHeaderAdded",
                        "          headers:\n            ETag:\n",
                        "          headers:\n            Location:\n              schema:\n                type: string\n            ETag:\n",
                        "`GET /v1/leads`, `answer 200`: the header `Location` is new"),
                arguments(
                        "roleAdded",
                        "      - integration\n",
                        "      - integration\n      - channelManager\n",
                        "`GET /v1/leads`: the role `channelManager` may call it"),
                arguments(
                        "scopeRemoved",
                        "      x-scope: leads:write\n",
                        "",
                        "`POST /v1/leads`: `x-scope` is gone; it was `leads:write`"),
                arguments(
                        "securityAdded",
                        "      operationId: readLead\n",
                        "      operationId: readLead\n      security:\n      - bearer: []\n      - office: []\n",
                        "`GET /v1/leads/{leadId}`: `security` is `X-Office apiKey header or bearer http`; it was `bearer http`"));
    }

    /** Written in another way, it asks for the same. */
    @ParameterizedTest
    @MethodSource
    void whatMeansTheSameIsNoChange(String was, String is) {
        assertEquals(List.of(), changes(was, is));
    }

    static Stream<Arguments> whatMeansTheSameIsNoChange() {
        return Stream.of(
                arguments(
                        "        employees:\n          type:\n          - integer\n          - 'null'\n",
                        "        employees:\n          type: integer\n          nullable: true\n"),
                arguments("      - given\n      - taken\n", "      - taken\n      - given\n"),
                arguments(
                        "          grade:\n            $ref: '#/components/schemas/Grade'\n",
                        "          grade:\n            oneOf:\n            - $ref: '#/components/schemas/Grade'\n"),
                arguments("          minimum: 1\n", "          minimum: 1.0\n"),
                arguments(
                        "        description: The lead that this one continues", "        description: An older lead"),
                arguments(
                        "      required:\n      - items\n      properties:\n        items:\n",
                        "      allOf:\n      - required:\n        - items\n      properties:\n        items:\n"),
                arguments("        '202':\n", "        202:\n"),
                arguments(
                        "      operationId: readLead\n",
                        "      operationId: readLead\n      security:\n      - bearer: []\n"));
    }

    @Test
    void aComponentInRequestsAndInAnswersIsJudgedForBoth() {
        String before = BEFORE.replace("schemas/GivenStage", "schemas/AskedStage");
        String after = before.replace("      - won\n", "");

        List<ContractChange> changes = ContractChanges.between(YamlText.read(before), YamlText.read(after));

        assertEquals(
                List.of("requestValueRemoved true", "answerValueRemoved false"),
                changes.stream()
                        .map(change -> change.rule() + " " + change.breaking())
                        .toList());
    }

    @Test
    void whatManyOperationsShowAlikeIsOneChange() {
        StringBuilder before = new StringBuilder("paths:\n");
        for (String name : List.of("deals", "leads", "partners", "plans")) {
            before.append("  /v1/" + name + ":\n    get:\n      x-roles: [seller, manager]\n");
        }
        String after = before.toString().replace("seller, ", "");

        ContractChange change = ContractChanges.between(YamlText.read(before.toString()), YamlText.read(after))
                .get(0);

        assertEquals("`GET /v1/deals` and 3 others: the role `seller` may not call it any more", change.sentence());
        assertEquals(4, change.operations().size());
        assertEquals(
                3,
                ContractChanges.between(
                                YamlText.read(before.toString()),
                                YamlText.read(after.replaceFirst("manager", "manager, seller")))
                        .size());
    }

    @Test
    void aChangeSaysTheFirstOperationThatShowsItAndWhere() {
        ContractChange change =
                changes("            minimum: 0", "            minimum: -1").get(0);

        assertEquals(List.of("GET /v1/leads"), change.operations());
        assertEquals("answer 200/items/items/points", change.path());
    }

    @Test
    void theOrderOfTheDocumentIsNotThatOfTheChanges() {
        Map<String, Object> after =
                YamlText.read(BEFORE.replace("maxLength", "maxItems").replace("minimum", "multipleOf"));
        Map<String, Object> turned = new LinkedHashMap<>(after);
        Map<String, Object> paths = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(Tree.object(after, "paths").keySet());
        Collections.reverse(names);
        names.forEach(name -> paths.put(name, Tree.object(after, "paths").get(name)));
        turned.put("paths", paths);

        List<ContractChange> changes = ContractChanges.between(YamlText.read(BEFORE), after);

        assertEquals(8, changes.size());
        assertEquals(changes, ContractChanges.between(YamlText.read(BEFORE), turned));
    }

    private static List<ContractChange> changes(String was, String is) {
        assertEquals(2, BEFORE.split(Pattern.quote(was), -1).length, "not once in the contract: " + was);
        return ContractChanges.between(YamlText.read(BEFORE), YamlText.read(BEFORE.replace(was, is)));
    }

    private static String before() {
        try (InputStream contract = ContractChangesTest.class.getResourceAsStream("before.yaml")) {
            return new String(contract.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
