// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import com.mongodb.client.model.Filters;
import io.telesift.common.model.IndicatorType;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Filters in MongoDB's words. Field names come from here and from the layouts, values only as typed values: what a
 * person asks for cannot become an operator, and no pattern but a quoted one is ever sent.
 */
final class Conditions {
    private static final Pattern CHAT_ID = Pattern.compile("-?[0-9]{1,19}");

    private Conditions() {}

    /** Of the rows that share {@link Layout}'s form. */
    static Bson of(Filter filter, Layout<?> layout) {
        List<Bson> all = common(filter, Layout.AT, Layout.RECORD, layout.chat());
        add(all, filter.of(), owner -> Filters.eq(Layout.OF, owner));
        if (filter.text() != null) {
            all.add(containing(filter.text(), layout.searched().stream().map(layout::path)));
        }
        return all(all);
    }

    /** Of messages; {@code targets} are the languages whose translations are searched too. */
    static Bson ofMessages(Filter filter, List<String> targets) {
        List<Bson> all = common(filter, MessageLayout.MESSAGE_AT, MessageLayout.RECORD, "chat");
        all.add(0, MessageLayout.LISTED);
        add(
                all,
                filter.deleted(),
                deleted -> Filters.exists(MessageLayout.RECORD + "." + Facets.name("deletion.certain"), deleted));
        if (filter.text() != null) {
            Stream<String> translated =
                    targets.stream().map(target -> MessageLayout.translation(target) + "." + Part.RECORD + ".text");
            // Every version: what was edited away is the interesting part.
            Stream<String> original = Stream.of(MessageLayout.RECORD + "." + Facets.name("versions.content.text"));
            all.add(containing(filter.text(), Stream.concat(original, translated)));
        }
        return all(all);
    }

    private static List<Bson> common(Filter filter, String at, String record, String chat) {
        List<Bson> all = new ArrayList<>();
        add(all, filter.since(), since -> Filters.gte(at, since));
        add(all, filter.until(), until -> Filters.lt(at, until));
        add(all, filter.channel(), channel -> channel(record + "." + Facets.name(chat), channel));
        add(all, filter.lang(), lang -> Filters.eq(record + ".lang", lang));
        add(all, filter.rule(), rule -> Filters.eq(record + ".ruleId", rule));
        add(all, filter.severity(), severity -> Filters.eq(record + ".severity", severity.value()));
        add(all, filter.role(), role -> Filters.eq(record + ".role", role.value()));
        add(all, filter.minConfidence(), least -> Filters.gte(record + ".confidence", least));
        if (!filter.types().isEmpty()) {
            all.add(Filters.in(
                    record + ".type",
                    filter.types().stream().map(IndicatorType::value).toList()));
        }
        return all;
    }

    private interface Condition<T> {
        Bson of(T value);
    }

    private static <T> void add(List<Bson> all, @Nullable T value, Condition<T> condition) {
        if (value != null) {
            all.add(condition.of(value));
        }
    }

    private static Bson channel(String chat, String channel) {
        return CHAT_ID.matcher(channel).matches()
                ? Filters.eq(chat + "_id", Long.parseLong(channel))
                : Filters.eq(chat + "_username", channel);
    }

    /** Quoted: a foreign pattern could run for minutes. */
    private static Bson containing(String text, Stream<String> paths) {
        Pattern literal = Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Filters.or(paths.map(path -> Filters.regex(path, literal)).toList());
    }

    /** Behind a place: older, or as old with a larger id. */
    static Bson after(Bson conditions, String at, Page.@Nullable Place place) {
        if (place == null) {
            return conditions;
        }
        Bson later = Filters.or(
                Filters.lt(at, place.at()), Filters.and(Filters.eq(at, place.at()), Filters.gt(Layout.ID, place.id())));
        return Filters.and(conditions, later);
    }

    private static Bson all(List<Bson> conditions) {
        return switch (conditions.size()) {
            case 0 -> Filters.empty();
            case 1 -> conditions.get(0);
            default -> Filters.and(conditions);
        };
    }
}
