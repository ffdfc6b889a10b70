package dev.tandem.playbook.playbook;

import dev.tandem.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Complete playbooks to start with. They are ordinary files, to be posted unchanged or edited first. */
@ApplicationScoped
public class PlaybookSamples {
    private static final List<PlaybookSample> SAMPLES = List.of(
            new PlaybookSample("reseller-co-sale", "Reseller co-sale", "A reseller and the vendor sell together"),
            new PlaybookSample(
                    "technology-partner-co-sale",
                    "Technology partner co-sale",
                    "Two products that work together are sold to a customer of either company"));

    public List<PlaybookSample> all() {
        return SAMPLES;
    }

    /** In YAML. @throws NotFound if there is no sample with that code */
    public String file(String code) {
        PlaybookSample sample = SAMPLES.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("playbook sample", code));
        try (InputStream file = getClass().getResourceAsStream("/playbook-samples/" + sample.code() + ".yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Schema(description = "A complete playbook to start with")
    public record PlaybookSample(
            @Schema(example = "reseller-co-sale") String code,
            @Schema(example = "Reseller co-sale") String name,

            @Schema(example = "A reseller and the vendor sell together")
            String purpose) {}
}
