package dev.tandem.playbook.engagement;

import dev.tandem.platform.problem.NotFound;
import dev.tandem.playbook.partner.Partners;
import dev.tandem.playbook.person.People;
import dev.tandem.playbook.person.Person;
import dev.tandem.playbook.playbook.Playbooks;
import dev.tandem.playbook.playbook.content.Activity;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import dev.tandem.playbook.staff.RoleResolution;
import dev.tandem.playbook.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where either side asks who does what on a sale of theirs. */
@ApplicationScoped
public class DutyDesk {
    private final Engagements engagements;
    private final Playbooks playbooks;
    private final Partners partners;
    private final People people;

    DutyDesk(Engagements engagements, Playbooks playbooks, Partners partners, People people) {
        this.engagements = engagements;
        this.playbooks = playbooks;
        this.partners = partners;
        this.people = people;
    }

    /** @throws NotFound when there is no such sale for the caller, or no such activity on it */
    public List<DutyHolder> who(UUID id, String activity) {
        Engagement engagement = engagements.visible(id);
        Task task = engagement.task(activity);
        PlaybookContent content = playbooks.visible(engagement.playbook().id()).content();
        return resolved(engagement, task).answer(activity(content, activity));
    }

    private DutyRoster resolved(Engagement engagement, Task task) {
        List<Person> vendors = people.vendorStaff();
        List<Person> sellers = people.activeOf(engagement.partnerId());
        String manager = partners.visible(engagement.partnerId()).managerId();
        Set<String> active = Stream.concat(vendors.stream(), sellers.stream())
                .map(Person::subject)
                .collect(Collectors.toSet());
        return new DutyRoster(task, new RoleResolution(engagement.sale(), manager, vendors, sellers), active);
    }

    private static Activity activity(PlaybookContent content, String code) {
        return content.stages().stream()
                .flatMap(stage -> stage.activities().stream())
                .filter(activity -> activity.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity", code));
    }
}
