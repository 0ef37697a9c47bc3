// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Tells whether a dotted name that is no host is the name of a file. */
final class FileNameReader {
    private static final int LONGEST = 120;
    /** {@code p.c} and {@code D.C} are abbreviations. */
    private static final int SHORTEST = 4;

    private final Text text;
    private final Suffixes suffixes;

    FileNameReader(Text text, Suffixes suffixes) {
        this.text = text;
        this.suffixes = suffixes;
    }

    /** The file that the name just read is; it is settled, or was no host. */
    @Nullable
    Candidate of(NameReader name, int floor) {
        if (name.labels() < 2 || name.defanged() || !ending(name) || code(name)) {
            return null;
        }
        int start = start(name, floor);
        int end = name.end();
        boolean valid = end - start <= LONGEST && !suffixes.isProduct(name.string()) && begins(start);
        return valid
                ? Candidate.bare(IndicatorType.FILENAME, text.string(start, end), start, end, 60, "ends like a file")
                : null;
    }

    private boolean ending(NameReader name) {
        boolean abbreviation = name.to(-1) - name.from(0) < SHORTEST;
        return !abbreviation && name.ascii(-1) && suffixes.isAnyEnding(name.label(-1)) && !sentence(name);
    }

    /** {@code done.So}: a capital after the dot, and only there, begins a sentence. */
    private boolean sentence(NameReader name) {
        int from = name.writtenFrom(-1);
        boolean title = Ascii.upper(text.at(from)) && name.writtenTo(-1) - from > 1 && !Ascii.upper(text.at(from + 1));
        return title && !Ascii.upper(text.at(name.start()));
    }

    /** {@code console.log(x)}, {@code cfg.key = 1}. */
    private boolean code(NameReader name) {
        int end = name.end();
        int after = text.at(end);
        boolean call = after == '(' && suffixes.isCall(name.label(-1));
        boolean member = suffixes.isReceiver(name.label(0)) && suffixes.isCodeWord(name.label(-1));
        return call
                || member
                || (after == '.' && Ascii.alnum(text.at(end + 1)))
                || text.at(text.afterBlanks(end, 1)) == '=';
    }

    /** Brackets, plus and tilde may stand in a name: {@code setup(1).exe} begins at its first letter. */
    private int start(NameReader name, int floor) {
        int start = name.start();
        while (start > floor
                && name.end() - start < LONGEST
                && "+~@&".indexOf(text.at(start - 1)) >= 0
                && text.at(start - 1) != 0
                && Ascii.word(text.at(start - 2))) {
            start--;
            while (start > floor && Ascii.word(text.at(start - 1))) {
                start--;
            }
        }
        return start;
    }

    private boolean begins(int start) {
        int before = text.at(start - 1);
        return before != '.' && before != '@' && before != '\\' && !(before == '/' && Ascii.word(text.at(start - 2)));
    }
}
