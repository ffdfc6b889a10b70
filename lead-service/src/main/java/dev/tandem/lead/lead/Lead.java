package dev.tandem.lead.lead;

import dev.tandem.lead.account.Account;
import dev.tandem.platform.Ids;
import dev.tandem.platform.aggregate.TrackedAggregate;
import dev.tandem.platform.problem.FieldFault;
import dev.tandem.platform.problem.InvalidRequest;
import dev.tandem.platform.problem.NotInState;
import dev.tandem.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A company and a contact with a problem, before anyone owns the sale. */
@Entity
@BatchSize(size = 100)
public class Lead extends TrackedAggregate implements PersonalData {
    private static final String KIND = "lead";

    private UUID thread;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String company;

    @Embedded
    private Contact contact;

    private String normalisedEmail;
    private String normalisedPhone;
    private String country;
    private String source;
    private String problem;
    private String nextSteps;

    @Enumerated(EnumType.STRING)
    private LeadStatus status;

    private UUID duplicateOf;
    private String duplicateReason;
    private UUID partnerId;
    private UUID sellerId;
    private String externalId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> attributes = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Object> discovery = Map.of();

    @Embedded
    private ScoreSummary figures;

    private String disqualifiedReason;
    private Instant receivedAt;
    private Instant routingSince;
    private Instant queueBy;
    private boolean queueMissed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<UUID> refusedBy = List.of();

    protected Lead() {}

    public Lead(Enquiry enquiry, Account account, Instant receivedAt) {
        this.thread = Ids.next();
        this.account = account;
        this.company = enquiry.company();
        this.contact = enquiry.contact();
        this.country = enquiry.country();
        this.source = enquiry.source();
        this.problem = enquiry.problem();
        this.nextSteps = enquiry.nextSteps();
        this.externalId = enquiry.externalId();
        this.attributes = enquiry.attributes();
        this.receivedAt = receivedAt;
        this.status = LeadStatus.PENDING;
        this.routingSince = receivedAt;
        normalise();
    }

    /** It becomes part of the same sale, and is not routed. */
    public void attachTo(Lead original, String reason) {
        this.thread = original.thread;
        this.duplicateOf = original.id();
        this.duplicateReason = reason;
        this.status = LeadStatus.DUPLICATE;
        this.routingSince = null;
    }

    /** To a partner or to one of the vendor's own sellers; the other parameter is null. */
    public void routedTo(UUID partner, UUID seller) {
        become(LeadStatus.ROUTED, "route");
        partnerId = partner;
        sellerId = seller;
    }

    /** No candidate was found; the vendor has to find one by the deadline. */
    public void queuedUntil(Instant deadline) {
        become(LeadStatus.QUEUED, "route");
        partnerId = null;
        sellerId = null;
        queueBy = deadline;
        queueMissed = false;
    }

    /** It is still queued at its deadline; announced once. */
    public void markOverdue() {
        queueMissed = true;
    }

    public void scored(ScoreSummary now) {
        figures = now;
    }

    /**
     * @return the fields whose values have changed
     * @throws LeadRefusals.FieldsLocked with every field that would change and is locked
     */
    public List<LeadField> change(LeadChange change) {
        List<LeadField> changed = change.differencesFrom(LeadChange.of(this));
        List<LeadField> locked = changed.stream()
                .filter(field -> field.lockedBy(status).isPresent())
                .toList();
        if (!locked.isEmpty()) {
            throw new LeadRefusals.FieldsLocked(locked, status);
        }
        contact = change.contact();
        country = change.country();
        source = change.source();
        problem = change.problem();
        nextSteps = change.nextSteps();
        attributes = change.attributes();
        normalise();
        return changed;
    }

    /**
     * It is the same as another lead, which continues for both; the other lead takes over values that only this one
     * has.
     */
    public void mergeInto(Lead other) {
        if (other.id().equals(id())) {
            throw new InvalidRequest(List.of(new FieldFault("/into", "sameLead", "must be another lead")));
        }
        if (other.status == LeadStatus.DUPLICATE) {
            throw new NotInState(
                    KIND, other.id(), "merge", other.status, EnumSet.complementOf(EnumSet.of(LeadStatus.DUPLICATE)));
        }
        become(LeadStatus.DUPLICATE, "merge");
        duplicateOf = other.id();
        duplicateReason = "merged";
        partnerId = null;
        sellerId = null;
        other.learnFrom(this);
    }

    private void learnFrom(Lead merged) {
        contact = contact().orElse(merged.contact());
        country = country == null ? merged.country : country;
        problem = problem == null ? merged.problem : problem;
        nextSteps = nextSteps == null ? merged.nextSteps : nextSteps;
        attributes = AttributeValues.both(merged.attributes, attributes);
        discovery = AttributeValues.both(merged.discovery, discovery);
        refusedBy = Stream.concat(refusedBy.stream(), merged.refusedBy.stream())
                .distinct()
                .toList();
        normalise();
    }

    /** A lead attached to a merged lead moves to the lead that continues. */
    public void reattachTo(Lead original) {
        duplicateOf = original.id();
    }

    private void normalise() {
        normalisedEmail = contact().normalisedEmail().orElse(null);
        normalisedPhone = PhoneNumber.normalised(contact().phone(), country).orElse(null);
    }

    /** The disqualification is withdrawn: the router evaluates the lead again. */
    public void requalified(Instant now) {
        Refusal.ifAny(objectionToRequalifying());
        become(LeadStatus.PENDING, "requalify");
        routingSince = now;
        disqualifiedReason = null;
    }

    /** Adds attributes, or changes existing ones. */
    public void answered(Map<String, Object> more) {
        attributes = AttributeValues.both(attributes, more);
    }

    /** Replaces all answers to the questions of playbooks. */
    public void discovered(Map<String, Object> answers) {
        discovery = new LinkedHashMap<>(answers);
    }

    /** No sale will come of it, whatever the routing rules are. */
    public void disqualified(String reason) {
        become(LeadStatus.DISQUALIFIED, "disqualify");
        disqualifiedReason = reason;
    }

    /** Removes everything about the person: the contact, and mentions in free text. */
    public void forget(UnaryOperator<String> scrubbed) {
        contact = Contact.UNKNOWN;
        normalisedEmail = null;
        normalisedPhone = null;
        problem = scrubbed.apply(problem);
        nextSteps = scrubbed.apply(nextSteps);
        attributes = AttributeValues.scrubbed(attributes, scrubbed);
        discovery = AttributeValues.scrubbed(discovery, scrubbed);
    }

    public void offeredTo(UUID partner) {
        become(LeadStatus.OFFERED, "offer");
        partnerId = partner;
    }

    public void handedOff() {
        become(LeadStatus.HANDED_OFF, "handOff");
    }

    /**
     * The offer came to nothing: the router looks for another candidate. The lead stays visible to the partner until
     * then.
     */
    public void freed(Instant now) {
        become(LeadStatus.PENDING, "free");
        routingSince = now;
    }

    /** The partner let the offer go, and is never offered the lead again. */
    public void letGoBy(UUID partner, Instant now) {
        freed(now);
        refusedBy =
                Stream.concat(refusedBy.stream(), Stream.of(partner)).distinct().toList();
    }

    /** The router's choice, while no offer has been made yet. */
    public Optional<UUID> routedPartner() {
        return partnerId().filter(partner -> status == LeadStatus.ROUTED);
    }

    @Override
    public boolean isHandedOff() {
        return status == LeadStatus.HANDED_OFF;
    }

    public Optional<Refusal> objectionTo(String action, LeadStatus leadsTo) {
        return status.objection(leadsTo, KIND, id(), action);
    }

    /** A lead also becomes pending in other ways, but those do not requalify it. */
    public Optional<Refusal> objectionToRequalifying() {
        return status == LeadStatus.DISQUALIFIED
                ? Optional.empty()
                : Optional.of(new NotInState(KIND, id(), "requalify", status, EnumSet.of(LeadStatus.DISQUALIFIED)));
    }

    private void become(LeadStatus next, String action) {
        status = status.become(next, KIND, id(), action);
        routingSince = null;
    }

    public UUID thread() {
        return thread;
    }

    /** As it was given, which may differ from the account's name; null when the enquiry named none. */
    public String company() {
        return company;
    }

    /** The account that stands for its company; that it was matched to may have been merged since. */
    public Optional<Account> account() {
        return Optional.ofNullable(account).map(Account::current);
    }

    /** Unmasked: for the domain only. An imported lead may have none, and Hibernate does not restore an empty one. */
    @Override
    public Contact contact() {
        return contact == null ? Contact.UNKNOWN : contact;
    }

    public Optional<String> normalisedEmail() {
        return Optional.ofNullable(normalisedEmail);
    }

    /** E.164; empty when the number is not a possible one. */
    public Optional<String> normalisedPhone() {
        return Optional.ofNullable(normalisedPhone);
    }

    public String country() {
        return country;
    }

    public String source() {
        return source;
    }

    public String problem() {
        return problem;
    }

    public String nextSteps() {
        return nextSteps;
    }

    public LeadStatus status() {
        return status;
    }

    public Optional<UUID> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    public String duplicateReason() {
        return duplicateReason;
    }

    public Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    /** The person id of the vendor's own seller who has the lead. */
    public Optional<UUID> sellerId() {
        return Optional.ofNullable(sellerId);
    }

    /** Attributes, by the names in the tenant's own schema. */
    public Map<String, Object> attributes() {
        return attributes;
    }

    /** Answers to the standard questions of playbooks, by the questions' codes. */
    public Map<String, Object> discovery() {
        return discovery;
    }

    /** Empty until it is scored. */
    public Optional<ScoreSummary> figures() {
        return Optional.ofNullable(figures);
    }

    public Optional<String> disqualifiedReason() {
        return Optional.ofNullable(disqualifiedReason);
    }

    /** The domain of the contact's mail address, which identifies the company unless it belongs to a mail provider. */
    public Optional<String> domain() {
        return contact().domain();
    }

    /** The deadline for finding a candidate; empty unless it was queued at some time. */
    public Optional<Instant> queueBy() {
        return Optional.ofNullable(queueBy);
    }

    public boolean isOverdue() {
        return queueMissed;
    }

    /** Partners that let an offer of it go. */
    public List<UUID> refusedBy() {
        return refusedBy;
    }

    public String externalId() {
        return externalId;
    }

    /** The time since which it has been waiting for the router; empty when it is not waiting. */
    public Optional<Instant> routingSince() {
        return Optional.ofNullable(routingSince);
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
