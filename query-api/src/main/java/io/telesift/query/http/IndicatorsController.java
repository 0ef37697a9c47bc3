// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Sighting;
import io.telesift.query.shape.IndicatorShape;
import io.telesift.query.shape.ListShape;
import io.telesift.query.shape.Shapes;
import io.telesift.query.shape.SightingShape;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Indicators. */
@Controller("/api/v1/indicators")
@ExecuteOn(TaskExecutors.BLOCKING)
class IndicatorsController {
    static final String PATH = "/api/v1/indicators/";
    private static final String SIGHTINGS = "sightings";
    private static final String RELATED = "related";

    private final Views views;
    private final Shapes shapes;
    private final Clock clock;

    IndicatorsController(Views views, Shapes shapes, Clock clock) {
        this.views = views;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Get
    ListShape<IndicatorShape> list(HttpRequest<?> request) {
        Params params = Params.of(
                request, clock, "type", "role", "minConfidence", "channel", "since", "until", "q", "limit", "cursor");
        return Lists.all(views.indicators(), params, Shapes::indicators);
    }

    /** One route for three: a value may hold slashes, so that only the undecoded path tells where it ends. */
    @Get("/{type}/{+rest}")
    Object one(HttpRequest<?> request, String type, String rest) {
        IndicatorPath path = IndicatorPath.parse(request.getUri().getRawPath().substring(PATH.length()));
        return switch (path.below()) {
            case SIGHTINGS -> sightings(request, path.key());
            case RELATED -> ListShape.whole(shapes.related(path.key()));
            default -> indicator(path.key());
        };
    }

    private IndicatorShape indicator(IndicatorKey key) {
        return views.indicators()
                .get(key.key())
                .map(IndicatorShape::of)
                .orElseThrow(() -> ProblemException.notFound("no such indicator"));
    }

    private ListShape<SightingShape> sightings(HttpRequest<?> request, IndicatorKey key) {
        Params params = Params.of(request, clock, "limit", "cursor");
        Page<Sighting> page = views.sightings().list(Filter.of(key.key()), params.page());
        return new ListShape<>(
                page.rows().stream()
                        .map(row -> SightingShape.of(row.id(), row.value()))
                        .toList(),
                params.cursor(page.next()),
                page.total());
    }

    /**
     * What stands behind {@code /indicators/}.
     *
     * @param below {@code sightings}, {@code related} or nothing
     */
    record IndicatorPath(IndicatorKey key, String below) {
        /** @throws ProblemException 400 */
        static IndicatorPath parse(String raw) {
            String[] parts = raw.split("/", 2);
            String rest = parts.length < 2 ? "" : parts[1];
            String below = rest.endsWith("/" + SIGHTINGS) ? SIGHTINGS : rest.endsWith("/" + RELATED) ? RELATED : "";
            String value = below.isEmpty() ? rest : rest.substring(0, rest.length() - below.length() - 1);
            try {
                return new IndicatorPath(
                        new IndicatorKey(IndicatorTypes.read(decoded(parts[0])), decoded(value)), below);
            } catch (IllegalArgumentException e) {
                throw ProblemException.badRequest("not an indicator: " + e.getMessage());
            }
        }

        /** A plus sign in a path is one. */
        private static String decoded(String raw) {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
