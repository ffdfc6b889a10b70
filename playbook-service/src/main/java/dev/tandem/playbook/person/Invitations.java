package dev.tandem.playbook.person;

import dev.tandem.platform.aggregate.RowLocking;
import dev.tandem.platform.caller.CurrentCaller;
import dev.tandem.platform.paging.Conditions;
import dev.tandem.platform.paging.ListRequest;
import dev.tandem.platform.paging.Page;
import dev.tandem.platform.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was invited; a partner sees its own. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {
    private final CurrentCaller caller;

    Invitations(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound also for one of another side than a partner's own */
    public Invitation visible(UUID id) {
        return findByIdOptional(id)
                .filter(invitation -> caller.get().isVendor()
                        || invitation.partnerId().equals(caller.get().partner()))
                .orElseThrow(() -> new NotFound(Invitation.KIND, id));
    }

    public Page<Invitation> page(ListRequest request, Conditions wanted) {
        return request.page(this, wanted.and("partnerId = ?", caller.get().partner()));
    }

    List<Invitation> pendingBy(UUID inviter) {
        return list("invitedBy = ?1 and status = ?2", inviter, InvitationStatus.PENDING);
    }

    /** Those that nobody has accepted or withdrawn, expired ones included, of all sides that the caller sees. */
    @SuppressWarnings("unchecked") // The query's rows are invitations.
    public List<Invitation> pendingTo(String email) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from invitation
                         where tenant = current_setting('tandem.tenant') and status = 'PENDING'
                           and lower(profile ->> 'email') = lower(?1)""", Invitation.class)
                .setParameter(1, email)
                .getResultList();
    }

    /** Those that can be accepted, to a partner's people, or to the vendor's. @param partnerId null for the vendor */
    long pending(UUID partnerId, Instant now) {
        String whose = partnerId == null ? "partnerId is null" : "partnerId = :partner";
        Map<String, Object> known = new HashMap<>(Map.of("pending", InvitationStatus.PENDING, "now", now));
        if (partnerId != null) {
            known.put("partner", partnerId);
        }
        return count(whose + " and status = :pending and endsAt > :now", known);
    }

    /** Locked until the transaction ends: of two who accept at the same moment, one enters. */
    Optional<Invitation> locked(InvitationCode code) {
        return RowLocking.locked(find("digest", code.digest())).firstResultOptional();
    }
}
