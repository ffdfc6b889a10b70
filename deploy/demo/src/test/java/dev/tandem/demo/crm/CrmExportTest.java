package dev.tandem.demo.crm;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tandem.demo.api.SuiteFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrmExportTest {
    @TempDir
    Path folder;

    private CrmExport export;

    @BeforeEach
    void writeExport() throws Exception {
        Files.writeString(folder.resolve("sales_teams.csv"), """
                sales_agent,manager,regional_office
                Ann Doe,Max Holm,Central
                Bo Óskar,Max Holm,East
                """);
        Files.writeString(folder.resolve("sales_pipeline.csv"), """
                opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
                A1,Ann Doe,GTX,Acme,Won,2019-05-01,2019-06-30,10.50
                A2,Ann Doe,GTX,"Acme, Inc.",Lost,2018-05-01,2018-06-30,0
                A3,Bo Óskar,GTX,,Engaging,2019-05-01,,
                A4,Bo Óskar,GTX,,Won,,2019-01-01,7
                A5,Bo Óskar,GTX,,Won,,soon,7
                """);
        export = new CrmExport(folder);
    }

    @Test
    void theBooksOpenWithTheFirstQuarterInWhichSomethingWasWon() {
        assertEquals(
                List.of("2019Q1", "2019Q2"),
                export.wonQuarters().stream().map(Quarter::toString).toList());
        assertEquals(
                "2019-01-01", export.wonQuarters().iterator().next().firstDay().toString());
    }

    @Test
    void anExportIsAsOfTheEndOfTheYearInWhichSomethingWasClosedLast() {
        assertEquals(LocalDate.of(2019, 12, 31), export.asOf());
    }

    @Test
    void everyRowCountsWhateverItsQuirks() {
        assertEquals(5, export.pipelineRows());
        assertEquals(Set.of("A1", "A4", "A5"), export.wonIds());
    }

    @Test
    void aManagerOfSeveralAgentsIsOnePerson() {
        assertEquals(1, export.agentsByManager().size());
        assertEquals("max-holm", export.agents().get(0).managerSub());
        assertEquals("bo-óskar", export.agents().get(1).sub());
    }

    @Test
    void anExportWithoutAColumnIsRefusedByFileAndName() throws Exception {
        Path teams = Files.writeString(folder.resolve("sales_teams.csv"), "partner,manager\nAnn Doe,Max Holm\n");

        assertEquals(
                teams + " lacks the column sales_agent, regional_office.",
                assertThrows(SuiteFailure.class, export::check).getMessage());
    }

    @Test
    void aSaleOfAnAgentInNoTeamIsRefusedByName() throws Exception {
        Path pipeline = folder.resolve("sales_pipeline.csv");
        Files.writeString(pipeline, Files.readString(pipeline) + "A6,Zeta,GTX,,Won,,2019-01-01,7\n");

        assertEquals(
                pipeline + " names sales agents that sales_teams.csv does not have: Zeta.",
                assertThrows(SuiteFailure.class, export::check).getMessage());
    }

    @Test
    void aPartnerToBePrintedHasToBeOneOfTheExport() {
        assertDoesNotThrow(() -> CrmImport.check(folder, Optional.of("Ann Doe")));
        assertEquals(
                "No sales agent is called Ann Do in " + folder.resolve("sales_teams.csv") + ".",
                assertThrows(SuiteFailure.class, () -> CrmImport.check(folder, Optional.of("Ann Do")))
                        .getMessage());
    }

    @Test
    void whatIsNoDateBelongsToNoQuarter() {
        assertFalse(Quarter.isDate("soon"));
        assertEquals(new Quarter(2019, 4), Quarter.of("2019-12-31"));
        assertEquals(new Quarter(2019, 1), Quarter.of("2019-03-31"));
    }
}
