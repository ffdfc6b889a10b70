package dev.tandem.playbook.privacy.rest;

import dev.tandem.platform.caller.Caller;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.person.rest.AbsenceView;
import dev.tandem.playbook.person.rest.PersonView;
import dev.tandem.playbook.privacy.NamingRecord;
import dev.tandem.playbook.privacy.StaffPrivacy;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is stored about one of the people of either side")
record StaffExport(
        PersonView person,

        @Schema(description = "All that are noted; those that were over are forgotten with the next one")
        List<AbsenceView> absences,

        @Schema(description = "The records that name the person; at most " + StaffPrivacy.MOST_RECORDS)
        List<NamingRecord> records) {
    static StaffExport of(Person person, List<NamingRecord> records, Caller viewer) {
        List<AbsenceView> absences =
                person.absences().noted().stream().map(AbsenceView::of).toList();
        return new StaffExport(PersonView.of(person, viewer), absences, records);
    }
}
