package dev.tandem.playbook.playbook;

import dev.tandem.playbook.document.DocumentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Searches playbook versions by words. The database's function keeps tenants and partners apart. */
@ApplicationScoped
public class PlaybookSearch {
    private static final String SEARCH =
            "select id, code, version, status, rank, highlights from search_playbooks(?, ?, ?, ?)";
    private final DataSource database;

    PlaybookSearch(DataSource database) {
        this.database = database;
    }

    /**
     * @param words in the usual search syntax: all words, {@code "a phrase"}, {@code this or that}, {@code -not
     * this}
     * @param language two letters, of the words; their stems are found in texts of that language
     * @param after the last version of the previous page; any other id for the first page
     * @return best match first
     */
    public List<PlaybookHit> find(String words, String language, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement search = connection.prepareStatement(SEARCH)) {
            search.setString(1, words);
            search.setString(2, language);
            search.setObject(3, after);
            search.setInt(4, limit);
            return hits(search);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<PlaybookHit> hits(PreparedStatement search) throws SQLException {
        List<PlaybookHit> hits = new ArrayList<>();
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                hits.add(hit(rows));
            }
        }
        return hits;
    }

    private static PlaybookHit hit(ResultSet row) throws SQLException {
        return new PlaybookHit(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getInt(3),
                DocumentStatus.valueOf(row.getString(4)),
                row.getFloat(5),
                row.getString(6));
    }

    /**
     * A version that contains the words.
     *
     * @param rank higher is better; comparable only within one search
     * @param highlights from its texts, escaped for HTML, with the words in {@code mark}
     */
    @Schema(description = "A version that contains the words")
    public record PlaybookHit(
            @Schema(example = "0192f1c2-7d3e-7abc-8def-012345671009")
            UUID id,

            @Schema(example = "reseller-co-sale") String code,
            @Schema(example = "1") int version,
            DocumentStatus status,

            @Schema(description = "Higher is better; comparable only within one search", example = "0.61")
            float rank,

            @Schema(
                    description = "From its texts, escaped for HTML, with the words in mark elements",
                    example = "Trucks <mark>wait</mark> for more than an hour")
            String highlights) {}
}
