// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import org.jspecify.annotations.Nullable;

/** What begins with a sign and not with a letter or digit. */
final class MarkReader {
    private final Text text;
    private final AddressReader addresses;
    private final PathReader paths;
    private final TelegramReader telegram;
    private final PhoneReader phones;

    MarkReader(Text text, AddressReader addresses, PathReader paths, TelegramReader telegram) {
        this.text = text;
        this.addresses = addresses;
        this.paths = paths;
        this.telegram = telegram;
        this.phones = new PhoneReader(text);
    }

    @Nullable
    Candidate read(int i) {
        int next = text.at(i + 1);
        return switch (text.at(i)) {
            case '@' -> Ascii.letter(next) ? telegram.mention(i) : null;
            case '+' -> Ascii.digit(next) ? phones.read(i) : null;
            case ':' -> next == ':' ? addresses.v6(i) : null;
            case '%' -> Ascii.letter(next) ? paths.variable(i) : null;
            case '\\' -> next == '\\' ? paths.share(i) : text.at(i - 1) == '>' ? paths.hive(i) : null;
            case '/', '~' -> Ascii.word(next) || next == '/' || next == '.' ? paths.unix(i) : null;
            default -> null;
        };
    }
}
