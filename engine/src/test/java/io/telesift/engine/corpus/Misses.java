// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.engine.corpus.Exactness.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every error by the id of its message, one line each, for whoever works on the engine. */
final class Misses {
    private final List<String> findings = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    void missed(CorpusMessage message, String key) {
        findings.add("MISS  " + line(message, key));
    }

    void wrong(CorpusMessage message, String key) {
        findings.add("FALSE " + line(message, key));
    }

    void inexact(String id, String key, Aspect aspect, String wanted, String got) {
        details.add(aspect.name().toLowerCase(Locale.ROOT) + " " + id + " " + key + ": wanted " + shown(wanted)
                + ", got " + shown(got));
    }

    /** False and missed findings first, then what is inexact about the right ones. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(findings);
        lines.addAll(details);
        return lines;
    }

    private static String line(CorpusMessage message, String key) {
        String about = message.about() == null ? "" : " (" + message.about() + ")";
        return message.id() + " " + shown(key) + about + " in <" + shown(message.text()) + ">";
    }

    /** One line stays one line, and what is invisible shows. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        shown.append(hidden ? String.format(Locale.ROOT, "\\u%04X", point) : Character.toString(point));
    }
}
