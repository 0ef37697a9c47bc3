// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static io.telesift.query.Samples.CHAT;
import static io.telesift.query.Samples.NOON;
import static io.telesift.query.Samples.OTHER_CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.Channel;
import io.telesift.common.model.Hit;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Verdict;
import io.telesift.common.topic.Topics;
import io.telesift.query.Samples;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.TestKafka;
import io.telesift.testkit.TestMongo;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route over real HTTP, filled through the topics. */
class HttpApiIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @RegisterExtension
    static final TestMongo mongo = new TestMongo();

    private static final String URL_VALUE = "https://evil.example/a/b?x=1+2&y=%2F/sightings";
    private static final Message MESSAGE = Samples.message(CHAT, 1, NOON, "Атака на Южную Корею\npanel.example (a+)+$");

    private static HttpStandIn collector;
    private static RunningApi api;

    @BeforeAll
    static void startAndFill() {
        collector = new HttpStandIn(HttpApiIT::collect);
        api = new RunningApi(Map.of(
                "kafka.bootstrap-servers", kafka.settings().bootstrapServers(),
                "mongodb.uri", mongo.uri(),
                "query.collector-url", collector.url(),
                "query.allowed-hosts", "telesift.example"));
        fill();
        api.awaitThrough();
    }

    private static HttpStandIn.Reply collect(HttpStandIn.Request request) {
        if (request.method().equals("POST")) {
            return HttpStandIn.Reply.json(
                    202, "{\"id\":\"imp-1\",\"bytes\":" + request.body().length() + "}");
        }
        if (request.uri().getPath().equals("/internal/collector/channels")) {
            return HttpStandIn.Reply.json(
                    200, "[{\"id\":\"@zarya_demo\",\"source\":\"web\",\"state\":\"live\",\"gaps\":[]}]");
        }
        return request.uri().getPath().endsWith("/imports")
                ? HttpStandIn.Reply.json(200, "{\"items\":[{\"id\":\"imp-1\"}],\"next\":null,\"total\":1}")
                : HttpStandIn.Reply.json(200, "{\"id\":\"imp-1\"}");
    }

    private static void fill() {
        Message other = Samples.message(OTHER_CHAT, 5, NOON.plusSeconds(60), "=cmd|' /C calc'!A0, \"quoted\"");
        for (Message message : List.of(MESSAGE, other, Samples.service(CHAT, 2, NOON))) {
            kafka.send(Topics.MESSAGE_STATE, message.ref().key(), message);
        }
        kafka.send(Topics.TRANSLATION, "-1001234567890:1:ko", Samples.translation(MESSAGE, "ko", "한국 공격"));
        sighting(Samples.sighting(MESSAGE, IndicatorType.DOMAIN, "panel.example"));
        sighting(Samples.sighting(MESSAGE, IndicatorType.URL, URL_VALUE));
        sighting(Samples.sighting(other, IndicatorType.FILENAME, "=cmd|' /C calc'!A0"));
        indicator(IndicatorType.DOMAIN, "panel.example", 90, 0);
        indicator(IndicatorType.URL, URL_VALUE, 80, 10);
        indicator(IndicatorType.IPV4, "192.0.2.1", 70, 20);
        indicator(IndicatorType.IPV6, "2001:db8::1", 60, 30);
        indicator(IndicatorType.FILENAME, "=cmd|' /C calc'!A0", 10, 40);
        Hit hit = Samples.hit(MESSAGE, "korea", Severity.HIGH);
        kafka.send(Topics.HIT, hit.key(), hit);
        kafka.send(Topics.ALERT, "a1", Samples.alert("a1", hit));
        kafka.send(Topics.CLAIM, "-1001234567890:1:1", Samples.claim(MESSAGE));
        kafka.send(Topics.RULE, "korea", Samples.rule("korea"));
        kafka.send(Topics.CHANNEL, "@zarya_demo", new Channel("@zarya_demo", null, false, Set.of("ru")));
        kafka.send(Topics.CHANNEL, "@silent_demo", new Channel("@silent_demo", "Silent", true, Set.of()));
        kafka.send(
                Topics.VERDICT,
                "domain:panel.example",
                new Verdict(IndicatorType.DOMAIN, "panel.example", "confirmed", null, "anna", NOON));
        kafka.sendRaw(Topics.HIT.name(), "x:-1:1".getBytes(StandardCharsets.UTF_8), new byte[] {'{'});
    }

    private static void sighting(Sighting sighting) {
        kafka.send(Topics.SIGHTING, sighting.key(), sighting);
    }

    private static void indicator(IndicatorType type, String value, int confidence, int seconds) {
        kafka.send(
                Topics.INDICATOR,
                type.value() + ":" + value,
                Samples.indicator(type, value, NOON.plusSeconds(seconds), confidence));
    }

    @AfterAll
    static void stop() {
        api.close();
        collector.close();
    }

    @Test
    void translations_ofWhatHasNone_areOrderedFromTheTranslator() {
        assertThat(ordered("/api/v1/translations?to=ko")).isEqualTo(1);
        assertThat(kafka.readAll(Topics.TRANSLATION_ORDER)).containsOnlyKeys("-1009876543210:5");
        assertThat(ordered("/api/v1/translations?to=ko&again=true")).isEqualTo(2);
        assertThat(kafka.readAll(Topics.TRANSLATION_ORDER).get("-1001234567890:1"))
                .satisfies(order -> assertThat(order.again()).isTrue());
        assertProblem(api.send("POST", "/api/v1/translations?to=korean", ""), 400);
    }

    private static int ordered(String path) {
        HttpResponse<String> response = api.send("POST", path, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return RunningApi.read(response).path("messages").asInt();
    }

    @Test
    void stats_countWhatIsThere() {
        JsonNode stats = api.json("/api/v1/stats");

        assertThat(stats.path("messages").asLong()).isEqualTo(2);
        assertThat(stats.path("sightings").asLong()).isEqualTo(3);
        assertThat(stats.path("indicators").asLong()).isEqualTo(5);
        assertThat(stats.path("hits").asLong()).isEqualTo(1);
        assertThat(stats.path("alerts").asLong()).isEqualTo(1);
        assertThat(stats.path("claims").asLong()).isEqualTo(1);
        assertThat(stats.path("channels").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(stats.path("translations").asLong()).isEqualTo(1);
        assertThat(stats.path("deadLetters").asLong()).isEqualTo(1);
        assertThat(stats.path("byType").path("ipv6").asLong()).isEqualTo(1);
        assertThat(stats.path("pending").asLong()).isZero();
        assertThat(stats.path("rebuild").path("done").isNumber()).isTrue();
    }

    @Test
    void messages_newestFirst_inTheAgreedShape() {
        JsonNode list = api.json("/api/v1/messages");

        assertThat(list.path("total").asLong()).isEqualTo(2);
        assertThat(list.has("next")).isTrue();
        JsonNode message = list.path("items").get(1);
        assertThat(message.path("id").asText()).isEqualTo("-1001234567890:1");
        assertThat(message.path("chat").path("username").asText()).isEqualTo("zarya_demo");
        assertThat(message.path("date").asText()).isEqualTo("2026-11-20T12:00:00.123Z");
        assertThat(message.path("translations").path("ko").path("text").asText())
                .isEqualTo("한국 공격");
        assertThat(message.path("versions")).hasSize(1);
        assertThat(message.path("deleted").isBoolean()).isTrue();
        assertThat(message.has("removedWithinMinutes"))
                .isEqualTo(message.path("deleted").asBoolean());
        assertThat(message.path("sources").get(0).asText()).isEqualTo("web");
        assertThat(message.path("indicators").get(0).path("value").asText()).isEqualTo("panel.example");
        assertThat(message.path("hits").get(0).path("id").asText()).isEqualTo("korea:-1001234567890:1");
        assertThat(message.path("link").asText()).isEqualTo("https://t.me/zarya_demo/1");
    }

    @ParameterizedTest
    @CsvSource({
        "channel=@Zarya_demo, 1",
        "channel=-1009876543210, 1",
        "channel=nobody_here, 0",
        "lang=ru, 2",
        "lang=en, 0",
        "since=2026-11-20T12:00:30Z, 1",
        "until=2026-11-20, 0",
        "q=%D0%BA%D0%BE%D1%80%D0%B5%D1%8E, 1",
        "q=%ED%95%9C%EA%B5%AD, 1",
        "q=(a%2B)%2B$, 1",
        "q=.*, 0",
        "q=$ne, 0",
        "deleted=true, 0",
        "deleted=false, 2",
        "channel=, 2"
    })
    void messages_filters_choose(String query, int expected) {
        assertThat(api.json("/api/v1/messages?" + query).path("items")).hasSize(expected);
    }

    @Test
    void message_one_hasAllThatBelongsToIt() {
        JsonNode message = api.json("/api/v1/messages/-1001234567890/1");

        assertThat(message.path("id").asText()).isEqualTo("-1001234567890:1");
        assertThat(message.path("versions").get(0).path("text").asText()).startsWith("Атака");
        assertThat(message.path("sightings")).hasSize(2);
        assertThat(message.path("claims").get(0).path("messageId").asText()).isEqualTo("-1001234567890:1");
        assertThat(message.path("hits").get(0).path("alertId").asText()).isEqualTo("a1");
        assertThat(message.path("alerts").get(0).path("destination").asText()).isEqualTo("discord");
        assertProblem(api.get("/api/v1/messages/-1001234567890/99"), 404);
        assertProblem(api.get("/api/v1/messages/abc/$ne"), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "type=ip, 2",
        "type=IPV4, 1",
        "'type=domain,url', 2",
        "role=infrastructure, 5",
        "role=victim, 0",
        "minConfidence=80, 2",
        "channel=zarya_demo, 5",
        "since=2026-11-20T12:00:15Z, 3",
        "q=EVIL, 1",
        "q=$where, 0"
    })
    void indicators_filters_choose(String query, int expected) {
        assertThat(api.json("/api/v1/indicators?" + query).path("items")).hasSize(expected);
    }

    @Test
    void indicator_valueWithSlashes_isFoundWithItsSightingsAndRelations() {
        String path = "/api/v1/indicators/url/" + URLEncoder.encode(URL_VALUE, StandardCharsets.UTF_8);

        JsonNode indicator = api.json(path);
        JsonNode sightings = api.json(path + "/sightings");
        JsonNode related = api.json(path + "/related");

        assertThat(indicator.path("value").asText()).isEqualTo(URL_VALUE);
        assertThat(indicator.path("defanged").asText()).contains("[.]");
        assertThat(indicator.path("roles").path("infrastructure").asLong()).isEqualTo(2);
        assertThat(indicator.path("channels").get(0).path("username").asText()).isEqualTo("zarya_demo");
        assertThat(sightings.path("items").get(0).path("messageId").asText()).isEqualTo("-1001234567890:1");
        assertThat(related.path("items").get(0).path("value").asText()).isEqualTo("panel.example");
        assertThat(related.path("items")).hasSize(1);
        assertProblem(api.get("/api/v1/indicators/domain/nobody.example"), 404);
        assertProblem(api.get("/api/v1/indicators/ne/x"), 400);
        assertThat(api.json("/api/v1/indicators/domain/nobody.example/sightings")
                        .path("total")
                        .asLong())
                .isZero();
    }

    @Test
    void hits_claims_alerts_verdicts_areListed() {
        JsonNode hit =
                api.json("/api/v1/hits?rule=korea&severity=high").path("items").get(0);
        assertThat(hit.path("id").asText()).isEqualTo("korea:-1001234567890:1");
        assertThat(hit.path("ruleId").asText()).isEqualTo("korea");
        assertThat(hit.path("severity").asText()).isEqualTo("high");
        assertThat(hit.path("messageId").asText()).isEqualTo("-1001234567890:1");
        assertThat(hit.path("alertId").asText()).isEqualTo("a1");
        JsonNode place = hit.path("matches").get(0);
        assertThat(place.path("in").asText()).isEqualTo("text");
        assertThat(place.path("form").asText()).isEqualTo("original");
        assertThat(place.path("end").asInt()).isEqualTo(5);
        assertThat(api.json("/api/v1/hits?severity=low").path("items")).isEmpty();

        assertThat(api.json("/api/v1/claims")
                        .path("items")
                        .get(0)
                        .path("country")
                        .asText())
                .isEqualTo("KR");
        assertThat(api.json("/api/v1/alerts")
                        .path("items")
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("sent");
        assertThat(api.json("/api/v1/verdicts").path("items").get(0).path("by").asText())
                .isEqualTo("anna");
    }

    @Test
    void deadLetters_areListedAndShown() {
        JsonNode letter = api.json("/api/v1/dead-letters").path("items").get(0);

        assertThat(letter.path("topic").asText()).isEqualTo("cti.hit.v1");
        assertThat(letter.path("stage").asText()).isEqualTo("indexer");
        assertThat(api.json("/api/v1/dead-letters/" + letter.path("id").asText()))
                .isEqualTo(letter);
        assertProblem(api.get("/api/v1/dead-letters/none"), 404);
    }

    @Test
    void search_findsTextTranslationAndIndicator() {
        assertThat(api.json("/api/v1/search?q=%EA%B3%B5%EA%B2%A9")
                        .path("messages")
                        .path("items"))
                .hasSize(1);
        JsonNode found = api.json("/api/v1/search?q=PANEL.example");
        assertThat(found.path("messages").path("total").asLong()).isEqualTo(1);
        assertThat(found.path("indicators").path("items")).hasSize(1);
        assertThat(api.json("/api/v1/search?q=panel%5Bexample").path("messages").path("items"))
                .isEmpty();
        assertProblem(api.get("/api/v1/search"), 400);
    }

    @Test
    void rules_put_isValidatedPublishedAndListed() {
        String rule = "{\"name\":\"Banks\",\"severity\":\"critical\",\"all\":[[\"bank\"]]}";

        assertThat(api.send("PUT", "/api/v1/rules/banks", rule).statusCode()).isEqualTo(200);
        await().until(() -> api.get("/api/v1/rules/banks").statusCode() == 200);
        assertThat(kafka.readAll(Topics.RULE)).containsKey("banks");
        assertThat(api.json("/api/v1/rules").path("total").asLong()).isGreaterThanOrEqualTo(2);

        assertThat(api.send("DELETE", "/api/v1/rules/banks", "").statusCode()).isEqualTo(204);
        await().until(() -> api.get("/api/v1/rules/banks").statusCode() == 404);
        assertProblem(api.send("DELETE", "/api/v1/rules/banks", ""), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{broken",
                "",
                "{\"id\":\"another\",\"all\":[[\"x\"]]}",
                "{\"all\":\"x\"}",
                "{\"all\":[[\"x\"]],\"throttle\":\"soon\"}"
            })
    void rules_putNonsense_isRefusedInOneLine(String body) {
        HttpResponse<String> response = api.send("PUT", "/api/v1/rules/nonsense", body);

        assertProblem(response, 400);
        assertThat(RunningApi.read(response).path("detail").asText())
                .isNotBlank()
                .doesNotContain("\n", "Exception");
        assertThat(kafka.readAll(Topics.RULE)).doesNotContainKey("nonsense");
    }

    @Test
    void channels_joinWhatIsWatchedWithWhatWasSeen() {
        JsonNode items = api.json("/api/v1/channels").path("items");
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.path("id").asText()));

        assertThat(ids).contains("@silent_demo", "@zarya_demo", "@noname_demo");
        JsonNode zarya = items.get(ids.indexOf("@zarya_demo"));
        assertThat(zarya.path("watched").asBoolean()).isTrue();
        assertThat(zarya.path("messages").asLong()).isEqualTo(1);
        assertThat(zarya.path("title").asText()).isEqualTo("Zarya");
        assertThat(zarya.path("collection").get(0).path("state").asText()).isEqualTo("live");
        assertThat(zarya.path("settings").path("backfill").asText()).isEqualTo("posts:200");
        assertThat(items.get(ids.indexOf("@silent_demo")).path("collection")).isEmpty();
        assertThat(items.get(ids.indexOf("@noname_demo")).has("collection")).isFalse();
        assertThat(items.get(ids.indexOf("@noname_demo")).path("watched").asBoolean())
                .isFalse();
    }

    @Test
    void channels_putAndDelete_goThroughTheTopic() {
        assertThat(api.send("PUT", "/api/v1/channels/@New_Demo", "{\"tags\":[\"ru\"],\"paused\":true}")
                        .statusCode())
                .isEqualTo(200);
        await().until(() -> api.get("/api/v1/channels").body().contains("@new_demo"));

        assertThat(api.send("DELETE", "/api/v1/channels/@new_demo", "").statusCode())
                .isEqualTo(204);
        await().until(() -> !api.get("/api/v1/channels").body().contains("@new_demo"));
        assertProblem(api.send("PUT", "/api/v1/channels/no%20channel", "{}"), 400);
        assertProblem(api.send("DELETE", "/api/v1/channels/@nobody", ""), 404);
    }

    @Test
    void imports_arePassedOnWhole() {
        String export = "{\"messages\":[" + "0,".repeat(1_500_000) + "0]}";

        HttpResponse<String> accepted = api.send(
                "POST",
                "/api/v1/imports?name=a%26b%20c.json&observedAt=2026-11-01T00:00:00Z",
                export,
                "Content-Type",
                "application/json");

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(RunningApi.read(accepted).path("bytes").asLong()).isEqualTo(export.length());
        HttpStandIn.Request got = collector.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(got.uri().getPath()).isEqualTo("/internal/collector/imports");
        assertThat(got.uri().getQuery()).isEqualTo("name=a&b c.json&observedAt=2026-11-01T00:00:00Z");
        assertThat(api.json("/api/v1/imports").path("total").asLong()).isEqualTo(1);
        assertThat(api.json("/api/v1/imports/imp-1").path("id").asText()).isEqualTo("imp-1");
        assertProblem(api.get("/api/v1/imports/a%2F..%2Fb"), 404);
    }

    @Test
    void export_csv_isGuardedAndQuoted() {
        String csv = ok("/api/v1/export?format=csv");

        assertThat(csv)
                .startsWith(
                        "type,value,defanged,role,confidence,firstSeen,lastSeen,sightings,channelCount,channels\r\n");
        assertThat(csv).contains("\r\nfilename,'=cmd|' /C calc'!A0,");
        assertThat(csv.split("\r\n")).hasSize(6);
        assertThat(ok("/api/v1/export?format=csv&type=ip").split("\r\n")).hasSize(3);
    }

    @Test
    void export_predecessorsProfiles_haveTheirHeaders() {
        String tgIoc = ok("/api/v1/export?format=csv&profile=tg-ioc");
        String cti = ok("/api/v1/export?format=csv&profile=cti");

        assertThat(tgIoc)
                .startsWith("ID,IOC Value,IOC Type,Chat ID,Chat Title,Message ID,Message Content,Sender ID,"
                        + "Sender Username,Detected At\r\n1,'=cmd|' /C calc'!A0,filename,-1009876543210,Noname,5,"
                        + "\"'=cmd|' /C calc'!A0, \"\"quoted\"\"\",,,2026-11-20 12:01:00\r\n");
        assertThat(cti).startsWith("\uFEFFDate,Type,Value,Source_Channel,Original_Message,Link\r\n");
        assertThat(cti)
                .contains("2026-11-20 12:00:00,DOMAIN,panel.example,zarya_demo,"
                        + "Атака на Южную Корею panel.example (a+)+$,https://t.me/zarya_demo/1\r\n");
    }

    @Test
    void export_ndjson_isOneIndicatorALine() {
        HttpResponse<String> response = api.get("/api/v1/export?format=ndjson&since=2026-11-20T12:00:35Z");

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/x-ndjson");
        assertThat(response.body())
                .startsWith("{\"type\":\"filename\",\"value\":\"=cmd")
                .endsWith("}\n");
        assertThat(response.body().lines()).hasSize(1);
        assertProblem(api.get("/api/v1/export?format=xml"), 400);
        assertProblem(api.get("/api/v1/export"), 400);
    }

    @Test
    void cursor_walksTheWholeList_andBelongsToItsFilters() {
        JsonNode first = api.json("/api/v1/indicators?limit=2");
        String cursor = first.path("next").asText();
        JsonNode second = api.json("/api/v1/indicators?limit=2&cursor=" + cursor);
        JsonNode third = api.json(
                "/api/v1/indicators?limit=2&cursor=" + second.path("next").asText());

        List<String> values = new ArrayList<>();
        for (JsonNode page : List.of(first, second, third)) {
            page.path("items").forEach(item -> values.add(item.path("type").asText()));
        }
        assertThat(values).containsExactly("filename", "ipv6", "ipv4", "url", "domain");
        assertThat(third.path("next").isNull()).isTrue();
        assertThat(second.path("total").asLong()).isEqualTo(5);
        assertProblem(api.get("/api/v1/indicators?type=url&limit=2&cursor=" + cursor), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages?limit=0",
                "messages?limit=501",
                "messages?limit=ten",
                "messages?limit=1&limit=2",
                "messages?cursor=abc",
                "messages?cursor=%7B%24ne%3A1%7D",
                "messages?channel[$ne]=x",
                "messages?$where=1",
                "messages?since=yesterday",
                "messages?q=%00",
                "messages?deleted=maybe",
                "messages?lang=$ne",
                "indicators?type=nonsense",
                "indicators?role=$ne",
                "indicators?minConfidence=101",
                "hits?severity=nonsense",
                "hits?rule=a:b",
                "claims?unknown=1",
                "alerts?limit=-1",
                "verdicts?cursor=x",
                "dead-letters?limit=x",
                "rules?limit=x",
                "search?q=x&limit=9999"
            })
    void badParameter_isAProblemThatNamesIt(String path) {
        HttpResponse<String> response =
                api.get("/api/v1/" + path.replace("[", "%5B").replace("]", "%5D"));

        assertProblem(response, 400);
        assertThat(RunningApi.read(response).path("detail").asText()).contains("parameter '");
    }

    @Test
    void longText_inQ_isRefused_andNestedRegexIsHarmless() {
        assertProblem(api.get("/api/v1/messages?q=" + "a".repeat(201)), 400);
        assertThat(api.json("/api/v1/messages?q=(a%2B)%2B%24%5CE.*").path("items"))
                .isEmpty();
    }

    @Test
    void unknownRoute_wrongMethod_areProblems() {
        assertProblem(api.get("/api/v1/nothing"), 404);
        assertProblem(api.send("DELETE", "/api/v1/stats", ""), 405);
    }

    @Test
    void everyAnswer_hasTheSecurityHeaders() {
        for (String path : List.of("/api/v1/stats", "/", "/api/v1/nothing", "/api/v1/messages?limit=x", "/health")) {
            HttpResponse<String> response = api.get(path);
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'");
            assertThat(response.headers().firstValue("Cache-Control")).contains("private, no-store");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1:1, 200",
        "[::1]:8080, 200",
        "telesift.example, 200",
        "evil.example, 421",
        "localhost.evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "169.254.169.254, 421"
    })
    void hostHeader_foreign_isRefused(String host, int status) {
        String answer = api.raw("GET /api/v1/stats HTTP/1.1\r\nHost: " + host + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains(status == 200 ? "\"messages\"" : "application/problem+json");
    }

    @Test
    void hostHeader_missing_isRefused() {
        assertThat(api.raw("GET /api/v1/stats HTTP/1.1\r\n")).containsPattern("^HTTP/1.1 4");
    }

    @Test
    void change_fromAForeignPage_isRefused() {
        for (String origin : List.of("https://evil.example", "null", "http://localhost:1", "nonsense")) {
            assertProblem(api.send("PUT", "/api/v1/rules/x", "{\"all\":[[\"x\"]]}", "Origin", origin), 403);
            assertProblem(api.send("POST", "/api/v1/rebuild", "", "Origin", origin), 403);
        }
        String own = api.request("/").build().uri().getAuthority();
        assertThat(api.send("PUT", "/api/v1/rules/own", "{\"all\":[[\"x\"]]}", "Origin", "http://" + own)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void body_tooLarge_isRefused() {
        HttpResponse<String> response = api.send(api.request("/api/v1/rules/x")
                .PUT(BodyPublishers.ofString("{\"name\":\"" + "x".repeat(300_000) + "\"}"))
                .build());

        assertProblem(response, 413);
    }

    @Test
    void home_namesTheRoutesAndCounts() {
        HttpResponse<String> home = api.get("/");

        assertThat(home.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(home.body()).contains("/api/v1/indicators", "<th scope=\"row\">Messages</th><td>2</td>");
        assertThat(home.body()).doesNotContain("<script");
    }

    /** Other tests may add a rule meanwhile: only what none of them touches is compared. */
    @Test
    void rebuild_isSeenAtOnce_andGivesTheSameAnswers() {
        JsonNode messages = api.json("/api/v1/messages");
        assertThat(api.json("/api/v1/stats").path("rebuild").path("running").asBoolean())
                .isFalse();

        assertThat(api.send("POST", "/api/v1/rebuild", "").statusCode()).isEqualTo(202);
        assertThat(api.json("/api/v1/stats").path("rebuild").path("running").asBoolean())
                .isTrue();
        api.awaitThrough();

        assertThat(api.json("/api/v1/stats").path("indicators").asLong()).isEqualTo(5);
        assertThat(api.json("/api/v1/messages")).isEqualTo(messages);
    }

    @Test
    void stats_recordJustSent_countsOnceNothingWaits() {
        for (int i = 1; i <= 5; i++) {
            kafka.send(Topics.CLAIM, "-1:1:" + i, Samples.claim(MESSAGE));
            JsonNode stats;
            do {
                stats = api.json("/api/v1/stats");
            } while (stats.path("pending").asLong(-1) != 0);
            assertThat(stats.path("claims").asLong()).isEqualTo(1 + i);
        }
        for (int i = 1; i <= 5; i++) {
            kafka.send(Topics.CLAIM, "-1:1:" + i, null);
        }
        api.awaitThrough();
        assertThat(api.json("/api/v1/stats").path("claims").asLong()).isEqualTo(1);
    }

    private static String ok(String path) {
        HttpResponse<String> response = api.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode())
                .as(response.uri() + " " + response.body())
                .isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(RunningApi.read(response).path("status").asInt()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("Exception", "\\n\\tat ");
    }
}
