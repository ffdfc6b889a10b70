package dev.tandem.gateway.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tandem.platform.problem.FieldFault;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private static final Set<String> KNOWN =
            Set.of("leads:read", "leads:write", "api-clients:read", "api-clients:write");

    @Test
    void aProgramOfTheVendorMayTakeInLeads() {
        assertEquals(List.of(), faults(true, List.of("integration"), List.of("leads:read", "leads:write", "*:read")));
    }

    @Test
    void whatPeopleDecideAProgramMayOnlyRead() {
        assertEquals(List.of(), faults(true, List.of("finance"), List.of("*:read")));
        assertEquals(
                List.of("/roles/1 onlyForPeople"),
                faults(true, List.of("integration", "finance"), List.of("leads:read", "leads:write")));
        assertEquals(List.of("/roles/0 onlyForPeople"), faults(false, List.of("partnerAdmin"), List.of("*:write")));
    }

    @Test
    void noProgramMayMakeOrChangePrograms() {
        assertEquals(
                List.of("/scopes/1 onlyForPeople"),
                faults(true, List.of("integration"), List.of("api-clients:read", "api-clients:write")));
    }

    @Test
    void aRoleOfTheOtherSideIsUnknown() {
        assertEquals(List.of("/roles/0 unknownRole"), faults(false, List.of("integration"), List.of("leads:read")));
        assertEquals(List.of("/roles/0 unknownRole"), faults(true, List.of("partnerSeller"), List.of("leads:read")));
        assertEquals(List.of("/roles/0 unknownRole"), faults(true, List.of("root"), List.of("leads:read")));
    }

    @Test
    void aScopeThatNoOperationNeedsIsAFault() {
        assertEquals(
                List.of("/scopes/1 unknownScope"),
                faults(true, List.of("integration"), List.of("leads:read", "lead:read")));
    }

    @Test
    void nothingIsNamedTwice() {
        assertEquals(
                List.of("/roles/1 notUnique", "/scopes/2 notUnique"),
                faults(
                        true,
                        List.of("integration", "integration"),
                        List.of("leads:read", "leads:write", "leads:read")));
    }

    private static List<String> faults(boolean vendor, List<String> roles, List<String> scopes) {
        return new Grants(roles, scopes)
                .faults(vendor, KNOWN).stream().map(GrantsTest::inShort).toList();
    }

    private static String inShort(FieldFault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
