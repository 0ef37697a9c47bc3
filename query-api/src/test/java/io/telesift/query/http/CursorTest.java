// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.query.store.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Page.Place PLACE = new Page.Place(Instant.EPOCH, "url:https://a.b/c.d?e=1");

    @Test
    void read_whatWasWritten_isThePlace() {
        assertThat(Cursor.read(Cursor.write(PLACE, "{q=x}"), "{q=x}")).isEqualTo(PLACE);
    }

    @Test
    void read_otherFiltersOrNonsense_isRefused() {
        String other = Cursor.write(PLACE, "{q=x}");
        for (String cursor : List.of(other, "", "abc", "%%%", "e30", "a".repeat(9_000))) {
            assertThatThrownBy(() -> Cursor.read(cursor, "{}")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
