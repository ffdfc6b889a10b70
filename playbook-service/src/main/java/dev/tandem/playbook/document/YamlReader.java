package dev.tandem.playbook.document;

import dev.tandem.platform.json.CheckedJson;
import dev.tandem.platform.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads YAML as strictly as JSON, and reports all faults. */
@ApplicationScoped
public class YamlReader {
    private final CheckedJson checked;

    YamlReader(CheckedJson checked) {
        this.checked = checked;
    }

    /** @throws InvalidRequest with every fault, by pointer */
    public <T> T read(String text, Class<T> type) {
        CheckedJson.Checked<T> document = checked.read(YamlTree.read(text), type);
        InvalidRequest.ifAny(document.faults());
        return document.value();
    }
}
