package dev.tandem.gateway.token;

import com.nimbusds.jose.jwk.RSAKey;
import dev.tandem.gateway.token.SigningKeys.SigningKey;
import dev.tandem.platform.caller.Caller;
import dev.tandem.platform.caller.CallerScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The door's keys in the database, the same for all its processes. */
@ApplicationScoped
class StoredKeys {
    private static final String LOCK = "lock table signing_key in share row exclusive mode";
    private static final String READ = "select id, sealed, used_from from signing_key order by used_from";
    private static final String ADD = "insert into signing_key (id, sealed, used_from) values (?, ?, ?)";
    private static final String FORGET = "delete from signing_key where id = ?";

    private final EntityManager database;
    private final MasterKey master;

    StoredKeys(EntityManager database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /** All keys after what was due is done: by one process at a time, so that there is one next key. */
    List<SigningKey> refreshed(Instant now, Supplier<RSAKey> generator) {
        return CallerScope.call(Caller.everyTenant(), () -> {
            List<SigningKey> keys = read();
            if (isNothingDue(keys, now)) {
                return keys;
            }
            database.createNativeQuery(LOCK).executeUpdate();
            return rotated(read(), now, generator);
        });
    }

    private static boolean isNothingDue(List<SigningKey> keys, Instant now) {
        return KeyRotation.nextUse(keys.stream().map(SigningKey::usedFrom).toList(), now)
                        .isEmpty()
                && over(keys, now).isEmpty();
    }

    private List<SigningKey> rotated(List<SigningKey> keys, Instant now, Supplier<RSAKey> generator) {
        List<SigningKey> kept = new ArrayList<>(keys);
        for (SigningKey over : over(keys, now)) {
            database.createNativeQuery(FORGET)
                    .setParameter(1, over.key().getKeyID())
                    .executeUpdate();
            kept.remove(over);
        }
        KeyRotation.nextUse(keys.stream().map(SigningKey::usedFrom).toList(), now)
                .ifPresent(use -> kept.add(added(new SigningKey(generator.get(), use))));
        return kept;
    }

    /** Keys are in the order in which they follow each other. */
    private static List<SigningKey> over(List<SigningKey> keys, Instant now) {
        List<SigningKey> over = new ArrayList<>();
        for (int i = 0; i + 1 < keys.size(); i++) {
            if (KeyRotation.isOver(keys.get(i + 1).usedFrom(), now)) {
                over.add(keys.get(i));
            }
        }
        return over;
    }

    private SigningKey added(SigningKey key) {
        String id = key.key().getKeyID();
        database.createNativeQuery(ADD)
                .setParameter(1, id)
                .setParameter(2, master.seal(id, key.key().toJSONString()))
                .setParameter(3, key.usedFrom())
                .executeUpdate();
        return key;
    }

    @SuppressWarnings("unchecked") // What a native query answers has no type.
    private List<SigningKey> read() {
        List<Object[]> rows = database.createNativeQuery(READ).getResultList();
        return rows.stream().map(this::key).toList();
    }

    private SigningKey key(Object[] row) {
        return new SigningKey(SigningKeys.parse(master.open((String) row[0], (byte[]) row[1])), (Instant) row[2]);
    }
}
