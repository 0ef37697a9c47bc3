// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * Whether a dotted name that could be a host is one. Without it every second file name, product and missing space is a
 * domain: {@code main.rs}, {@code ASP.NET}, {@code done.So}.
 */
final class HostPolicy {
    private final Text text;
    private final Suffixes suffixes;

    HostPolicy(Text text, Suffixes suffixes) {
        this.text = text;
        this.suffixes = suffixes;
    }

    /**
     * @param name settled, with a known suffix
     * @param meant a port, a path or Telegram's own mark shows that the author means a host; that it is defanged shows it
     *     in any place
     */
    boolean accepts(NameReader name, boolean meant) {
        int before = text.at(name.start() - 1);
        boolean markup = before == '_' && text.at(name.end()) == '_';
        if (before == '@' || (before == '_' && !markup)) {
            return false;
        }
        if (name.defanged()) {
            return true;
        }
        return !insidePath(name.start()) && (meant || (name.is(0, "www") && name.labels() > 2) || looksMeant(name));
    }

    /** Behind {@code ://} of a scheme that is none of a URL the host counts; behind any other slash it does not. */
    private boolean insidePath(int start) {
        int before = text.at(start - 1);
        boolean slash = before == '/' || before == '\\';
        if (slash) {
            return !text.matches(start - 3, "://") && !relative(start);
        }
        return before == '$' || before == '#' || (before == '.' && Ascii.word(text.at(start - 2)));
    }

    /** {@code src="//cdn.example/x"}: the scheme of the page goes for the link. */
    private boolean relative(int start) {
        int before = text.at(start - 3);
        return text.matches(start - 2, "//") && (before == 0 || Ascii.space(before) || "\"'=(>".indexOf(before) >= 0);
    }

    private boolean looksMeant(NameReader name) {
        return !code(name) && plausible(name);
    }

    private boolean code(NameReader name) {
        int end = name.end();
        int after = text.at(end);
        boolean call = after == '(' && (text.at(end + 1) == ')' || suffixes.isCodeWord(name.label(-1)));
        boolean assigned = text.at(text.afterBlanks(end, 1)) == '=';
        return call || after == '\\' || assigned || packageName(name) || member(name);
    }

    /** {@code self.name}, {@code process.env.name}, {@code log(user.name)}. */
    private boolean member(NameReader name) {
        int start = name.start();
        boolean argument = text.at(start - 1) == '(' && Ascii.alnum(text.at(start - 2)) && text.at(name.end()) == ')';
        return suffixes.isCodeWord(name.label(-1)) && (argument || suffixes.isReceiver(name.label(0)));
    }

    /** {@code com.android.app}, {@code java.util.zip}. */
    private boolean packageName(NameReader name) {
        return name.labels() > 2 && suffixes.isPackageRoot(name.label(0)) && !text.matches(name.end(), "/");
    }

    private boolean plausible(NameReader name) {
        return !fileName(name)
                && !sentenceJoin(name)
                && !shortWord(name)
                && !product(name)
                && !number(name)
                && !underscored(name);
    }

    /** In a registered name there is none; before it there may be, as in {@code _dmarc.evil.example}. */
    private boolean underscored(NameReader name) {
        return name.has('_') && (name.labels() == 2 || name.has('_', -2));
    }

    /** Two labels and an ending, or any inner label that is one: {@code deploy.sh}, {@code part1.tar.zip}. */
    boolean fileName(NameReader name) {
        return suffixes.isFileEnding(name.label(-1)) && (name.labels() == 2 || suffixes.isAnyEnding(name.label(-2)));
    }

    /** {@code word.Next}: a capital after the dot, and only there, begins a sentence or names a class member. */
    private boolean sentenceJoin(NameReader name) {
        int from = name.writtenFrom(-1);
        int to = name.writtenTo(-1);
        int first = text.codePoint(from);
        boolean title = Character.isUpperCase(first) && to - from > text.width(from) && lowerIn(from, to);
        return title || (name.labels() == 2 && oneLetter(name) && !suffixes.isShortHost(name.string()));
    }

    private boolean oneLetter(NameReader name) {
        int from = name.writtenFrom(0);
        return name.writtenTo(0) - from == text.width(from);
    }

    private boolean lowerIn(int from, int to) {
        for (int i = from; i < to; i += text.width(i)) {
            if (Character.isLowerCase(text.codePoint(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean upperIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Ascii.upper(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code there.is}, {@code do.it}. */
    private boolean shortWord(NameReader name) {
        return name.labels() == 2 && suffixes.isShortWord(name.label(-1)) && suffixes.isCommonWord(name.label(0));
    }

    /** {@code Socket.IO}: a suffix in capitals under a name that is not. */
    private boolean product(NameReader name) {
        int from = name.writtenFrom(-1);
        int to = name.writtenTo(-1);
        boolean shouting = upperIn(from, to) && !lowerIn(from, to) && !name.is(-1, "com") && !name.is(-1, "org");
        boolean quiet = lowerIn(name.start(), from);
        return (shouting && quiet) || suffixes.isProduct(name.string());
    }

    /** {@code 10.am}, {@code 4.next}: a number before a word; {@code 163.com} has three digits. */
    private boolean number(NameReader name) {
        int from = name.from(0);
        int to = name.from(-1) - 1;
        if (to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Ascii.digit(name.bytes()[i])) {
                return false;
            }
        }
        return true;
    }
}
