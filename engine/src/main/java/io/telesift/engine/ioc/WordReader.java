// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.checksum.CoinAddress;
import io.telesift.engine.checksum.Coins;
import io.telesift.engine.checksum.Ssdeep;
import org.jspecify.annotations.Nullable;

/** What begins with an ASCII word and is no name: by its own shape, or by the sign behind it. */
final class WordReader {
    private static final int HYPHENATED_MAC = 17;
    private static final int RAW_TON = 66;
    private static final int LONGEST_SSDEEP = 148;
    private static final int FEWEST_OF_DIGEST = 7;

    private final Text text;
    private final Separators separators;
    private final AddressReader addresses;
    private final UrlReader urls;
    private final PathReader paths;
    private final TelegramReader telegram;
    private final RunReader runs;
    private final IdentifierReader identifiers;
    private final MacReader macs;
    private int skipped;

    WordReader(
            Text text,
            Separators separators,
            AddressReader addresses,
            UrlReader urls,
            PathReader paths,
            TelegramReader telegram) {
        this.text = text;
        this.separators = separators;
        this.addresses = addresses;
        this.urls = urls;
        this.paths = paths;
        this.telegram = telegram;
        this.runs = new RunReader(text);
        this.identifiers = new IdentifierReader(text);
        this.macs = new MacReader(text);
    }

    /** Where to go on after an attempt that failed; 0 if it says nothing. */
    int end() {
        return skipped;
    }

    @Nullable
    Candidate read(int start, int end, int floor) {
        skipped = 0;
        int next = text.at(end);
        Candidate shaped = shaped(start, end, next);
        if (shaped != null) {
            return shaped;
        }
        Candidate joined = next == ':' || Ascii.opens(next) || next == 0xEF ? colon(start, end, floor) : null;
        if (joined != null || !Ascii.digit(text.at(start)) || end - start > 3) {
            return joined;
        }
        return addresses.v4(start);
    }

    private @Nullable Candidate shaped(int start, int end, int next) {
        boolean named = next == '.' && Ascii.alnum(text.at(end + 1));
        if (end - start >= RunReader.SHORTEST) {
            return named || next == '@' ? null : runs.read(start, end);
        }
        if (next == '\\') {
            return paths.registry(start, end);
        }
        if ((end - start == HYPHENATED_MAC && text.at(start + 2) == '-') || (end - start == 4 && next == '.')) {
            Candidate mac = macs.read(start);
            return mac != null ? mac : identifiers.read(start, end);
        }
        return next == '@' ? null : identifiers.read(start, end);
    }

    private @Nullable Candidate colon(int start, int end, int floor) {
        int authority = separators.schemeEnd(end);
        if (authority != Separators.NONE) {
            return scheme(start, end, authority, floor);
        }
        int second = text.at(end + 1);
        if (second == '\\') {
            Candidate drive = end - start == 1 ? paths.drive(start) : paths.registry(start, end);
            if (drive != null) {
                return drive;
            }
        }
        if (end - start == 2 && Ascii.hex(text.at(start))) {
            Candidate mac = macs.read(start);
            if (mac != null) {
                return mac;
            }
        }
        Candidate digest = Ascii.digit(text.at(start)) ? digestOrTon(start, end) : null;
        boolean group = end - start <= 4 && Ascii.hex(text.at(start)) && separators.colon(end) != Separators.NONE;
        return digest != null || !group ? digest : v6(start);
    }

    private @Nullable Candidate v6(int start) {
        Candidate address = addresses.v6(start);
        skipped = addresses.lastGroup();
        return address;
    }

    private @Nullable Candidate scheme(int start, int end, int authority, int floor) {
        if (text.matches(start, "tg") && end - start == 2) {
            return telegram.appLink(start, authority);
        }
        Scheme scheme = Scheme.before(text, end, Math.max(start, floor));
        scheme = scheme == null ? HiddenScheme.masked(text, start, end, floor) : scheme;
        return scheme == null ? null : urls.withScheme(scheme, end, authority);
    }

    /** {@code 0:...} of TON, {@code 96:...:...} of ssdeep. */
    private @Nullable Candidate digestOrTon(int start, int end) {
        if (end - start == 1 && text.at(start) == '0') {
            return ton(start);
        }
        int last = end + 1;
        while (last - end <= FEWEST_OF_DIGEST && digestPart(text.at(last)) && text.at(last) != ':') {
            last++;
        }
        if (last - end <= FEWEST_OF_DIGEST) {
            return null;
        }
        while (last - start < LONGEST_SSDEEP && digestPart(text.at(last))) {
            last++;
        }
        boolean valid = last - end > 12 && Ssdeep.valid(text.bytes(), start, last);
        return valid
                ? Candidate.bare(IndicatorType.SSDEEP, text.string(start, last), start, last, 90, "ssdeep digest")
                : null;
    }

    private static boolean digestPart(int c) {
        return Ascii.alnum(c) || c == '+' || c == '/' || c == ':';
    }

    private @Nullable Candidate ton(int start) {
        CoinAddress address = start + RAW_TON <= text.length() && !Ascii.word(text.at(start + RAW_TON))
                ? Coins.read(text.bytes(), start, start + RAW_TON)
                : null;
        return address == null
                ? null
                : Candidate.bare(address.type(), address.value(), start, start + RAW_TON, 85, "raw TON address");
    }
}
