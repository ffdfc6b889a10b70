package dev.tandem.playbook.objection;

import dev.tandem.playbook.playbook.content.ObjectionAnswer;
import dev.tandem.playbook.playbook.content.PlaybookContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds the prepared answers of a playbook version that match a customer's objection. */
@ApplicationScoped
public class PreparedAnswers {
    /** As many as a person can read while the customer waits. */
    private static final int MOST = 3;

    /**
     * One common word is enough for a suggestion. The more words match, and the more of them in the objection
     * itself, the higher it ranks.
     */
    private static final String RANK = """
            with said as (
                select replace(plainto_tsquery(words_in(?), ?)::text, ' & ', ' | ')::tsquery as words
            ), prepared as (
                select code, setweight(to_tsvector(words_in(?), objection), 'A')
                             || setweight(to_tsvector(words_in(?), answer), 'D') as words
                  from unnest(?, ?, ?) as given (code, objection, answer)
            )
            select prepared.code from prepared, said
             where prepared.words @@ said.words
             order by ts_rank(prepared.words, said.words) desc, prepared.code limit ?""";

    private final DataSource database;

    PreparedAnswers(DataSource database) {
        this.database = database;
    }

    public static Optional<OfferedAnswer> named(PlaybookContent content, String code) {
        return content.objections().stream()
                .filter(prepared -> prepared.code().equals(code))
                .findFirst()
                .map(OfferedAnswer::of);
    }

    /** The answers that share most words with the objection, best match first, in the language of the version. */
    public List<OfferedAnswer> fitting(PlaybookContent content, String words) {
        Map<String, ObjectionAnswer> byCode =
                content.objections().stream().collect(Collectors.toMap(ObjectionAnswer::code, Function.identity()));
        return ranked(content, words).stream()
                .map(byCode::get)
                .map(OfferedAnswer::of)
                .toList();
    }

    private List<String> ranked(PlaybookContent content, String words) {
        try (Connection connection = database.getConnection();
                PreparedStatement rank = connection.prepareStatement(RANK)) {
            rank.setString(1, content.language());
            rank.setString(2, words);
            rank.setString(3, content.language());
            rank.setString(4, content.language());
            rank.setArray(5, texts(connection, content, ObjectionAnswer::code));
            rank.setArray(6, texts(connection, content, ObjectionAnswer::objection));
            rank.setArray(7, texts(connection, content, ObjectionAnswer::answer));
            rank.setInt(8, MOST);
            return codes(rank);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Array texts(Connection connection, PlaybookContent content, Function<ObjectionAnswer, String> text)
            throws SQLException {
        return connection.createArrayOf(
                "text", content.objections().stream().map(text).toArray());
    }

    private static List<String> codes(PreparedStatement rank) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet rows = rank.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    /** An answer prepared in the playbook version, as suggested. */
    @Schema(description = "An answer prepared in the playbook")
    public record OfferedAnswer(
            @Schema(example = "too-expensive") String code,

            @Schema(example = "It costs more than what we have")
            String objection,

            @Schema(example = "Compare it with what an hour of waiting costs you")
            String answer) {
        static OfferedAnswer of(ObjectionAnswer prepared) {
            return new OfferedAnswer(prepared.code(), prepared.objection(), prepared.answer());
        }
    }
}
