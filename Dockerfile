# One file for the five services; the jars come from the host's build (mvn -B -DskipTests -Pdist package), so nothing
# is fetched here. SERVICE is the module's folder, MAIN its main class.
FROM eclipse-temurin:25-jre

ARG SERVICE
ARG MAIN
ENV TELESIFT_MAIN=${MAIN} \
    TELESIFT_DATA_DIR=/var/lib/telesift \
    MALLOC_ARENA_MAX=2

COPY ${SERVICE}/target/dist/lib /opt/telesift/lib
# A named volume takes owner and mode from the image's folder: without this the service could not write to it.
RUN mkdir -p /var/lib/telesift && chown 10001:10001 /var/lib/telesift && chmod 0700 /var/lib/telesift
USER 10001:10001
VOLUME /var/lib/telesift

# exec: signals must reach Java, or every stop is a kill. The root file system is read-only: RocksDB unpacks to /tmp.
ENTRYPOINT ["/bin/sh", "-c", "exec java -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp '/opt/telesift/lib/*' \"$TELESIFT_MAIN\""]
