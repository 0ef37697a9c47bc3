// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import io.telesift.common.model.Chat;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Sighting;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row a sighting, newest first, in the columns of the two programs that people come from: {@code tg-ioc} and {@code
 * cti}. Times are UTC.
 */
final class SightingCsv implements ExportFormat {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final byte[] head;
    private final Columns columns;

    private SightingCsv(byte[] head, Columns columns) {
        this.head = head;
        this.columns = columns;
    }

    /** A row's fields. */
    private interface Columns {
        List<? extends @Nullable Object> of(long number, Sighting sighting, @Nullable Message message);
    }

    /** Columns of TG_IOC's {@code iocs_export.csv}. */
    static SightingCsv tgIoc() {
        List<String> header = List.of(
                "ID",
                "IOC Value",
                "IOC Type",
                "Chat ID",
                "Chat Title",
                "Message ID",
                "Message Content",
                "Sender ID",
                "Sender Username",
                "Detected At");
        return new SightingCsv(CsvText.bytes(Stream.of(header)), SightingCsv::tgIocRow);
    }

    private static List<? extends @Nullable Object> tgIocRow(
            long number, Sighting sighting, @Nullable Message message) {
        Sender sender = message == null ? null : message.sender();
        return Arrays.asList(
                number,
                sighting.value(),
                isIp(sighting.type()) ? "ip" : sighting.type().value(),
                sighting.chat().id(),
                sighting.chat().title(),
                sighting.messageId(),
                message == null ? "" : message.text(),
                sender == null ? "" : sender.id(),
                sender == null ? "" : sender.name(),
                time(sighting.at()));
    }

    private static boolean isIp(IndicatorType type) {
        return type == IndicatorType.IPV4 || type == IndicatorType.IPV6;
    }

    /** Columns of the CTI pipeline's {@code extracted_iocs.csv}, with its byte order mark, so that Excel reads UTF-8. */
    static SightingCsv cti() {
        List<String> header = List.of("Date", "Type", "Value", "Source_Channel", "Original_Message", "Link");
        byte[] columns = CsvText.bytes(Stream.of(header));
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] head = Arrays.copyOf(mark, mark.length + columns.length);
        System.arraycopy(columns, 0, head, mark.length, columns.length);
        return new SightingCsv(head, SightingCsv::ctiRow);
    }

    private static List<? extends @Nullable Object> ctiRow(long number, Sighting sighting, @Nullable Message message) {
        return Arrays.asList(
                time(sighting.at()),
                ctiType(sighting.type()),
                sighting.value(),
                source(sighting.chat()),
                message == null ? "" : message.text().replaceAll("[\\r\\n\\t]+", " "),
                sighting.link());
    }

    /** Its four types under its names, all others under ours in capitals. */
    private static String ctiType(IndicatorType type) {
        return switch (type) {
            case IPV4 -> "IPv4";
            case IPV6 -> "IPv6";
            case EMAIL -> "Email";
            default -> type.name();
        };
    }

    private static String source(Chat chat) {
        return chat.username() == null ? chat.displayName() : chat.username();
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Chunks open(Views views, Filter filter) {
        AtomicLong number = new AtomicLong();
        return Chunks.of(head, views.sightings().scan(filter), rows -> {
            Map<String, Message> messages = messages(views, rows);
            return CsvText.bytes(rows.stream()
                    .map(row -> columns.of(
                            number.incrementAndGet(),
                            row,
                            messages.get(row.ref().key()))));
        });
    }

    /** The messages of some rows in one query; one may not have come yet. */
    private static Map<String, Message> messages(Views views, List<Sighting> rows) {
        List<String> ids = rows.stream().map(row -> row.ref().key()).distinct().toList();
        return views.messages().of(ids, ids.size()).stream()
                .collect(Collectors.toMap(Page.Row::id, row -> row.value().message()));
    }
}
