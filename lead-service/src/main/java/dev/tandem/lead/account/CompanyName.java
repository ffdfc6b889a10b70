package dev.tandem.lead.account;

import java.text.Normalizer;
import java.util.Locale;

/** Compares company names without case, accents, punctuation and the legal form at the end. */
public final class CompanyName {
    private static final String LEGAL_FORM =
            "( (inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|kg|se|sa|sas|sarl|bv|nv|oy|ab|as|spa|srl))+$";

    /** A letter of an abbreviation such as A.G. */
    private static final String INITIAL = "\\b(\\p{L})\\.(?=\\p{L}\\b)";

    private CompanyName() {}

    public static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll(INITIAL, "$1")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
        String bare = plain.replaceAll(LEGAL_FORM, "");
        return bare.isBlank() ? plain : bare;
    }
}
