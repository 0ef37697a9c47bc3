// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.TextEntity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Far beyond what Telegram allows. The limit is generous: what is quadratic takes hours, not seconds. */
class HostileInputsTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MEGABYTE = 1_000_000;
    private static final int ENTITIES = 4_096;
    private static final List<EntityType> TYPES = List.of(EntityType.values());

    /** One of each class of ASCII that a scanner may tell apart, and what reads like a part of an indicator. */
    static Stream<String> characters() {
        Stream<String> ascii = "\0\t\n\u001B\u007F 019afxzAFTZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
                .chars()
                .mapToObj(Character::toString);
        return Stream.concat(
                ascii, Stream.of("\u00AD", "я", "한", "。", "．", "ー", "ا", "\u0301", "\u200B", "\u202E", "\uFEFF", "😂"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void megabyteOfOneCharacter_takesLinearTime(String character) {
        String text = character.repeat(MEGABYTE / character.length());

        assertTimeoutPreemptively(LIMIT, () -> FindingLaws.hold(text));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void linkAndAMegabyteOfOneCharacter_takesLinearTime(String character) {
        String text = "http://a" + character.repeat(MEGABYTE / character.length());

        assertTimeoutPreemptively(LIMIT, () -> FindingLaws.hold(text));
    }

    @Test
    void loneSurrogates_keepTheLaws() {
        for (String piece : List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D.", "a\uDE00", "http://\uD83D")) {
            assertTimeoutPreemptively(LIMIT, () -> FindingLaws.hold(piece.repeat(MEGABYTE / 10)));
        }
    }

    @Test
    void thousandsOfNestedEntities_keepTheLaws() {
        String text = text();
        check(text, i -> new TextEntity(type(i), i, text.length() - 2 * i, url(i), null));
    }

    @Test
    void thousandsOfEqualEntities_keepTheLaws() {
        check(text(), i -> new TextEntity(type(i), 4, 20, url(i), null));
    }

    @Test
    void thousandsOfOverlappingEntities_keepTheLaws() {
        check(text(), i -> new TextEntity(type(i), 2 * i, 40, url(i), null));
    }

    @Test
    void thousandsOfEntitiesOutside_keepTheLaws() {
        check(text(), i -> new TextEntity(type(i), Integer.MAX_VALUE - i, Integer.MAX_VALUE, url(i), null));
    }

    @Test
    void thousandsOfRandomEntities_keepTheLaws() {
        Random random = new Random(20261122);
        check(text(), i -> new TextEntity(type(i), random.nextInt(20_000), random.nextInt(400), url(i), null));
    }

    private static void check(String text, IntFunction<TextEntity> entity) {
        List<TextEntity> entities = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            entities.add(entity.apply(i));
        }
        assertTimeoutPreemptively(LIMIT, () -> FindingLaws.hold(text, entities));
    }

    private static String text() {
        return "см. https://badhost.ru/a?b=(c) 😂 evil[.]badhost[.]ru ".repeat(200);
    }

    private static EntityType type(int i) {
        return TYPES.get(i % TYPES.size());
    }

    private static @Nullable String url(int i) {
        return type(i) == EntityType.TEXT_URL ? "https://badhost.ru/" + i : null;
    }
}
