package dev.tandem.platform.caller;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** The first wall: every entity query carries the caller's tenant. */
@PersistenceUnitExtension
@ApplicationScoped
public class TenantDiscriminator implements TenantResolver {
    private static final String NOBODY = "";
    private final CurrentCaller caller;

    TenantDiscriminator(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return CurrentCaller.ifKnown(caller).map(Caller::tenant).orElse(NOBODY);
    }
}
