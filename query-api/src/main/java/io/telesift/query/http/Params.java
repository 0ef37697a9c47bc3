// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static io.telesift.query.http.ProblemException.badRequest;

import io.micronaut.http.HttpRequest;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.Severity;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, read strictly: an unknown or doubled one, or one that cannot be read, is an error that
 * names it. What is silently ignored would silently give the wrong rows.
 */
final class Params {
    static final int MOST_ROWS = 500;
    private static final int USUAL_ROWS = 50;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern CHANNEL = Pattern.compile("-?[0-9]{1,18}|@?[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

    private final Map<String, String> values = new TreeMap<>();
    private final Clock clock;

    private Params(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads the parameters.
     *
     * @param known names that this route takes
     * @throws ProblemException 400
     */
    static Params of(HttpRequest<?> request, Clock clock, String... known) {
        Params params = new Params(clock);
        Set<String> names = new TreeSet<>(Arrays.asList(known));
        request.getParameters().forEach((name, values) -> params.put(name, values, names));
        return params;
    }

    private void put(String name, List<String> given, Set<String> known) {
        if (!known.contains(name)) {
            throw badRequest("unknown parameter '" + printable(name) + "'; known here: " + String.join(", ", known));
        }
        if (given.size() != 1) {
            throw badRequest("parameter '" + name + "' is given " + given.size() + " times; give it once");
        }
        if (!given.get(0).isBlank()) {
            values.put(name, given.get(0));
        }
    }

    /** A name we do not know may hold anything. */
    private static String printable(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9_$.\\[\\]-]", "?");
        return safe.length() > 40 ? safe.substring(0, 40) : safe;
    }

    @Nullable
    String text(String name) {
        return values.get(name);
    }

    String text(String name, String absent) {
        return values.getOrDefault(name, absent);
    }

    /** @throws ProblemException 400 if it is absent */
    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw badRequest("parameter '" + name + "' is missing");
        }
        return value;
    }

    Filter filter() {
        return new Filter(
                types(),
                read("role", text -> oneOf(Role.values(), Role::value, text)),
                read("minConfidence", text -> number(text, 0, 100)),
                read("channel", Params::channel),
                language("lang"),
                read("since", text -> Times.read(text, clock)),
                read("until", text -> Times.read(text, clock)),
                read("q", Params::searched),
                read("deleted", Params::yesOrNo),
                read("rule", text -> matching(RULE, text, "a rule id")),
                read("severity", text -> oneOf(Severity.values(), Severity::value, text)),
                null);
    }

    Page.Request page() {
        return new Page.Request(limit(), read("cursor", text -> Cursor.read(text, fingerprint())));
    }

    @Nullable
    String language(String name) {
        return read(
                name,
                text -> matching(LANGUAGE, text, "a language code such as ru").toLowerCase(Locale.ROOT));
    }

    /** Is it given and true? */
    boolean yes(String name) {
        return Boolean.TRUE.equals(read(name, Params::yesOrNo));
    }

    /** Rows wanted. */
    int limit() {
        Integer limit = read("limit", text -> number(text, 1, MOST_ROWS));
        return limit == null ? USUAL_ROWS : limit;
    }

    @Nullable
    String cursor(Page.@Nullable Place next) {
        return next == null ? null : Cursor.write(next, fingerprint());
    }

    /** A cursor belongs to its filters as they were written: "7d" is another moment with each page. */
    private String fingerprint() {
        Map<String, String> filters = new TreeMap<>(values);
        filters.keySet().removeAll(Set.of("limit", "cursor"));
        return filters.toString();
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        String text = values.get(name);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw badRequest("parameter '" + name + "' must be " + e.getMessage());
        }
    }

    /** {@code ip} means both kinds; several types are separated by commas. */
    private Set<IndicatorType> types() {
        Set<IndicatorType> types = read("type", text -> {
            Set<IndicatorType> read = new TreeSet<>();
            Arrays.stream(text.split(",", -1)).forEach(name -> read.addAll(types(name.strip())));
            return read;
        });
        return types == null ? Set.of() : types;
    }

    private static Set<IndicatorType> types(String name) {
        return name.equalsIgnoreCase("ip")
                ? Set.of(IndicatorType.IPV4, IndicatorType.IPV6)
                : Set.of(IndicatorTypes.read(name));
    }

    private static String channel(String text) {
        String channel = matching(CHANNEL, text, "a chat id such as -1001234567890, or a @username");
        return (channel.startsWith("@") ? channel.substring(1) : channel).toLowerCase(Locale.ROOT);
    }

    private static String searched(String text) {
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text of at most " + LONGEST_TEXT + " characters, without NUL");
        }
        return text;
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false");
        }
        return text.equals("true");
    }

    private static String matching(Pattern pattern, String text, String wanted) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(wanted);
        }
        return text;
    }

    private static Integer number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same answer as for a number out of range.
        }
        throw new IllegalArgumentException("a number from " + least + " to " + most);
    }

    private static <E> E oneOf(E[] all, Function<E, String> name, String text) {
        return Arrays.stream(all)
                .filter(one -> name.apply(one).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of "
                        + String.join(", ", Arrays.stream(all).map(name).toList())));
    }
}
