// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.checksum.CoinAddress;
import io.telesift.engine.checksum.Coins;
import org.jspecify.annotations.Nullable;

/** Reads long runs of letters and digits: hashes of files and addresses of coins. */
final class RunReader {
    /** No shorter run is any of them. */
    static final int SHORTEST = 25;

    private static final int LONGEST = 130;
    /** The digits 0 to 9 in a set of bits. */
    private static final int DECIMAL = 0x3FF;
    /** No hash has fewer different digits, but for one in billions; what people type in place of one has. */
    private static final int FEWEST_DIFFERENT = 4;

    private final Text text;
    private final CoinContext coins;

    RunReader(Text text) {
        this.text = text;
        this.coins = new CoinContext(text);
    }

    /** What the word from {@code start} to {@code end} is, or one of its parts between hyphens and underscores. */
    @Nullable
    Candidate read(int start, int end) {
        Candidate whole = end - start <= LONGEST ? of(start, end) : null;
        return whole != null ? whole : part(start, end);
    }

    private @Nullable Candidate part(int start, int end) {
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean ends = i == end || text.at(i) == '-' || text.at(i) == '_';
            Candidate part =
                    ends && i - from >= SHORTEST && i - from <= LONGEST && i - from < end - start ? of(from, i) : null;
            if (part != null) {
                return part;
            }
            from = ends ? i + 1 : from;
        }
        return null;
    }

    private @Nullable Candidate of(int start, int end) {
        Candidate hash = hash(start, end);
        return hash != null ? hash : coin(start, end);
    }

    private @Nullable Candidate hash(int start, int end) {
        IndicatorType type = hashType(end - start);
        return type != null && hexOfBothKinds(start, end)
                ? Candidate.bare(
                        type, lower(start, end), start, end, 90, "hash of " + (end - start) / 2 + " bytes in hex")
                : null;
    }

    private static @Nullable IndicatorType hashType(int length) {
        return switch (length) {
            case 32 -> IndicatorType.MD5;
            case 40 -> IndicatorType.SHA1;
            case 64 -> IndicatorType.SHA256;
            case 128 -> IndicatorType.SHA512;
            default -> null;
        };
    }

    private boolean hexOfBothKinds(int start, int end) {
        int seen = 0;
        for (int i = start; i < end; i++) {
            int c = text.at(i);
            if (!Ascii.hex(c)) {
                return false;
            }
            seen |= 1 << Ascii.hexValue(c);
        }
        boolean both = (seen & DECIMAL) != 0 && (seen & ~DECIMAL) != 0;
        return both && Integer.bitCount(seen) >= FEWEST_DIFFERENT;
    }

    private String lower(int start, int end) {
        return text.string(start, end).toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable Candidate coin(int start, int end) {
        CoinAddress coin = Coins.read(text.bytes(), start, end);
        if (coin != null) {
            return Candidate.bare(coin.type(), coin.value(), start, end, 95, "coin address with a valid checksum");
        }
        CoinAddress solana = coins.solana(start, end) ? Coins.readSolana(text.bytes(), start, end) : null;
        return solana != null
                ? Candidate.bare(solana.type(), solana.value(), start, end, 60, "32 bytes in base58")
                : null;
    }
}
