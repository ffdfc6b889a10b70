package verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last that was told of a deal. */
record Deal(Row told) {

    static final String NOBODY = "nobody";

    String id() {
        return told.text("dealId");
    }

    /** What has become of a sale is told of won ones alone, without saying so. */
    boolean won() {
        return told.has("number") || told.text("outcome").equals("won");
    }

    LocalDate closedOn() {
        return told.date("closedOn");
    }

    /** Whose deal it is for a rule: the partner's or the manager's. */
    String party(String kind) {
        if (kind.equals("partner")) {
            return told.text("partnerId");
        }
        return told.has("managerId") ? told.text("managerId") : NOBODY;
    }

    String currency() {
        return told.child("amount").text("currency");
    }

    Optional<BigDecimal> figure(String basis) {
        return told.has(basis) ? Optional.of(told.child(basis).decimal("amount")) : Optional.empty();
    }

    /** In the order in which the deal names them; who has two parts is there once. */
    Map<String, BigDecimal> shares() {
        var shares = new LinkedHashMap<String, BigDecimal>();
        told.children("participants")
                .forEach(part -> shares.merge(part.text("partnerId"), part.decimal("share"), BigDecimal::add));
        return shares;
    }
}
