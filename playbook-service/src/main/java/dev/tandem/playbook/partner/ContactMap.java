package dev.tandem.playbook.partner;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The partner's contact per subject, by person id; null if no one was named. */
@Schema(description = "The partner's contact per subject, by person id")
public record ContactMap(
        @Schema(example = "5b1d3c7e-40f2-8a96-9c0d-7e21f4b8a301")
        UUID technical,

        @Schema(example = "7046b2fd-ea95-8c6e-b3d8-15f72a9ce085")
        UUID legal,

        @Schema(example = "7046b2fd-ea95-8c6e-b3d8-15f72a9ce085")
        UUID marketing,

        @Schema(example = "a84e0f19-6c53-8d27-b1fe-30c95d7264e2")
        UUID commercial) {
    static final ContactMap NOBODY = new ContactMap(null, null, null, null);

    /** The named contacts, by subject. */
    public Map<Matter, UUID> named() {
        Map<Matter, UUID> named = new EnumMap<>(Matter.class);
        named.put(Matter.TECHNICAL, technical);
        named.put(Matter.LEGAL, legal);
        named.put(Matter.MARKETING, marketing);
        named.put(Matter.COMMERCIAL, commercial);
        named.values().removeIf(Objects::isNull);
        return named;
    }

    /** With another person wherever one was named. */
    public ContactMap handed(UUID from, UUID to) {
        UnaryOperator<UUID> next = person -> from.equals(person) ? to : person;
        return new ContactMap(next.apply(technical), next.apply(legal), next.apply(marketing), next.apply(commercial));
    }
}
