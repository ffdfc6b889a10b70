package dev.tandem.lead.lead;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Countries by ISO 3166-1 alpha-2 code, also found by alpha-3 code and English name, as other systems spell them. */
public final class CountryCode {
    private static final Map<String, String> CODES = codes();

    private CountryCode() {}

    /** Empty when there is no such country. */
    public static Optional<String> of(String text) {
        return Optional.ofNullable(CODES.get(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(code -> spellings(code, codes));
        // Common unofficial names.
        codes.put("uk", "GB");
        codes.put("great britain", "GB");
        codes.put("united states of america", "US");
        codes.put("korea", "KR");
        codes.put("czech republic", "CZ");
        codes.put("turkey", "TR");
        codes.put("holland", "NL");
        return Map.copyOf(codes);
    }

    private static void spellings(String code, Map<String, String> codes) {
        Locale country = new Locale.Builder().setRegion(code).build();
        codes.put(code.toLowerCase(Locale.ROOT), code);
        codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        try {
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
        } catch (MissingResourceException noThreeLetters) {
            // A country without an alpha-3 code is found by the other two.
        }
    }
}
