// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Attachment;
import io.telesift.common.model.Button;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.LinkPreview;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Poll;
import io.telesift.common.model.Role;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private static TextEntity link(int offset, int length, String url) {
        return new TextEntity(EntityType.TEXT_URL, offset, length, url, null);
    }

    private static List<Finding> extract(String text, TextEntity... entities) {
        return Extracting.EXTRACTOR.extract(text, List.of(entities));
    }

    @Test
    void hiddenLink_isFoundAtItsVisibleText() {
        Finding found = extract("👉 download page", link(3, 13, "http://evil.example/part1.7z"))
                .get(0);

        assertThat(found.key().key()).isEqualTo("url:http://evil.example/part1.7z");
        assertThat(found.origin()).isEqualTo("link");
        assertThat(List.of(found.start(), found.end())).containsExactly(3, 16);
    }

    @Test
    void hiddenLink_underAnotherHost_givesBoth() {
        List<Finding> found = extract("www.bank.example", link(0, 16, "https://login.evil.example/otp"));

        assertThat(found).extracting(Finding::origin).containsExactlyInAnyOrder("text", "link");
    }

    @Test
    void hiddenLink_underAnotherHost_isInfrastructureForThatReason() {
        List<Finding> found = extract("www.bank.example", link(0, 16, "https://login.evil.example/otp"));

        assertThat(found)
                .filteredOn(finding -> finding.origin().equals("link"))
                .singleElement()
                .satisfies(hidden -> {
                    assertThat(hidden.role()).isEqualTo(Role.INFRASTRUCTURE);
                    assertThat(hidden.reason()).contains("shows another address");
                });
        assertThat(extract("bank.example", link(0, 12, "https://www.bank.example/otp")))
                .filteredOn(finding -> finding.origin().equals("link"))
                .extracting(Finding::role)
                .doesNotContain(Role.INFRASTRUCTURE);
    }

    @Test
    void hiddenLink_isJudgedByTheMessageRoundIt() {
        List<Finding> found = extract("Our target: the bank", link(16, 4, "https://bank.example/"));

        assertThat(found).singleElement().extracting(Finding::role).isEqualTo(Role.VICTIM);
    }

    @Test
    void hiddenLink_underItsOwnAddress_isOneFinding() {
        assertThat(extract("https://evil.example/a", link(0, 22, "https://evil.example/a")))
                .hasSize(1);
    }

    @Test
    void markedLink_endsWhereTelegramSays() {
        TextEntity marked = new TextEntity(EntityType.URL, 0, 25, null, null);

        assertThat(extract("https://evil.example/a.(b bc", marked).get(0).raw()).isEqualTo("https://evil.example/a.(b");
        assertThat(extract("https://evil.example/ab c def", marked).get(0).raw())
                .isEqualTo("https://evil.example/ab");
    }

    @Test
    void entities_outsideTheText_areIgnored() {
        List<Finding> found = extract(
                "evil.example",
                link(5, Integer.MAX_VALUE, "https://a.example"),
                link(500, 3, "https://b.example"),
                new TextEntity(EntityType.URL, Integer.MAX_VALUE, Integer.MAX_VALUE, null, null));

        assertThat(found).extracting(Finding::value).containsExactly("evil.example");
    }

    @Test
    void thousandsOfEntities_takeNoTime() {
        String text = "evil.example ".repeat(4096);
        List<TextEntity> entities = new ArrayList<>();
        for (int i = 0; i < 4096; i++) {
            entities.add(link(i * 13, 12, "https://evil.example/" + i));
        }

        assertThat(Extracting.EXTRACTOR.extract(text, entities)).hasSize(8192);
    }

    @Test
    void content_isSearchedEverywhere() {
        MessageContent content = new MessageContent(
                "document",
                "C2 evil.example",
                false,
                List.of(),
                List.of(new Button("open", "https://t.me/evil_bot")),
                List.of(
                        new Attachment("document", "victim.example.zip", null, null),
                        new Attachment("photo", null, null, null)),
                new Poll("Next?", List.of("next.example", "none")),
                new LinkPreview("https://preview.example/x", "t", null),
                null,
                null);

        List<Finding> found = new ContentExtractor(Extracting.EXTRACTOR).extract(content);

        assertThat(found)
                .extracting(finding -> finding.origin() + " " + finding.value())
                .containsExactly(
                        "text evil.example",
                        "button https://t.me/evil_bot",
                        "button evil_bot",
                        "poll next.example",
                        "file victim.example.zip",
                        "file victim.example",
                        "preview https://preview.example/x");
    }

    @Test
    void fileNames_areFileNamesAndNoDomains() {
        MessageContent content = new MessageContent(
                "document",
                "",
                false,
                List.of(),
                List.of(),
                List.of(new Attachment("document", "deploy.sh", null, null)),
                null,
                null,
                null,
                null);

        assertThat(new ContentExtractor(Extracting.EXTRACTOR).extract(content))
                .extracting(finding -> finding.key().key())
                .containsExactly("filename:deploy.sh");
    }
}
