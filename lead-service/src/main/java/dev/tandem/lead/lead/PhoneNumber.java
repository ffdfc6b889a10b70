package dev.tandem.lead.lead;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** Normalises phone numbers for comparison: as E.164, such as {@code +493055501234}. */
public final class PhoneNumber {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneNumber() {}

    /**
     * @param country where a number without an international prefix is dialled, ISO 3166-1 alpha-2; may be null
     * @return empty for an impossible number, because two of those have nothing in common
     */
    public static Optional<String> normalised(String number, String country) {
        if (number == null || number.isBlank()) {
            return Optional.empty();
        }
        try {
            Phonenumber.PhoneNumber parsed = NUMBERS.parse(number, country);
            return NUMBERS.isPossibleNumber(parsed)
                    ? Optional.of(NUMBERS.format(parsed, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
